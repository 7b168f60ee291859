/** A QR code as one SVG path, in modules; the library comes only when a code is asked for. */
export interface Qr {
	/** Modules on a side, without the quiet zone that must stay around it. */
	readonly size: number;
	readonly path: string;
}

/** Modules of white that a reader needs on every side (ISO/IEC 18004). */
export const QUIET = 4;

/** @throws when `content`, a text or bytes, is longer than a code can hold (about 2300 letters) */
export async function qrOf(content: string | readonly number[]): Promise<Qr> {
	const { encode } = await import('uqr');
	// M: a crease or a finger over 15 % of it is forgiven; border 0: the quiet zone is the drawing's.
	const { data, size } = encode(content, { ecc: 'M', border: 0 });
	return { size, path: pathOf(data) };
}

/** Each run of dark modules as one flat box: a tenth of a box each. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
	let path = '';
	for (const [y, row] of rows.entries())
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const from = x;
			while (row[x]) x++;
			path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
		}
	return path;
}
