import { hexadecimal, joined, randomBytes, utf8 } from '../../keys/bytes';
import type { Body } from '../../seal';

/**
 * A file of a notebook in parts, each small enough for one QR code. A part, from its first byte: `CAHQ`, the
 * version of this make, which transfer it is of (4 random bytes), its place, how many there are, a print of the
 * whole file (the first 8 bytes of its SHA-256), then its bytes. They are those of the file: still sealed.
 */
export interface Part {
	readonly transfer: string;
	/** From 0. */
	readonly place: number;
	readonly count: number;
	readonly print: string;
	readonly bytes: Body;
}

/** More is too long to photograph: the file is the way then. */
export const MOST_CODES = 8;
/** What a code of 97 modules at level M holds: read reliably on photos of a screen (decision 0016). */
export const CODE_BYTES = 666;
const MAGIC = 'CAHQ';
const VERSION = 1;
const TRANSFER = 4;
const PRINT = 8;
const HEAD = MAGIC.length + 1 + TRANSFER + 2 + PRINT;
const MOST_IN_PART = CODE_BYTES - HEAD;

/** @returns the parts, all of about one length; `undefined`: too big for codes */
export async function partsOf(file: Body): Promise<readonly Body[] | undefined> {
	const count = Math.ceil(file.length / MOST_IN_PART);
	if (count > MOST_CODES) return undefined;
	const length = Math.ceil(file.length / count);
	const [transfer, print] = [randomBytes(TRANSFER), await printOf(file)];
	return Array.from({ length: count }, (_, place) =>
		joined(
			utf8(MAGIC),
			Uint8Array.of(VERSION),
			transfer,
			Uint8Array.of(place, count),
			print,
			file.subarray(place * length, (place + 1) * length)
		)
	);
}

/** What a code holds, whoever made it. */
export function partIn(code: Body): Part | 'notOurs' | 'newer' {
	if (!utf8(MAGIC).every((byte, at) => code[at] === byte)) return 'notOurs';
	// A newer make may stand otherwise: nothing more is looked at.
	if ((code[MAGIC.length] ?? 0) > VERSION) return 'newer';
	const [place = 0, count = 0] = code.subarray(HEAD - PRINT - 2);
	const fits = code.length > HEAD && code.length <= CODE_BYTES && place < count && count <= MOST_CODES;
	if (!fits) return 'notOurs';
	return {
		transfer: hexadecimal(code.subarray(MAGIC.length + 1, HEAD - PRINT - 2)),
		place,
		count,
		print: hexadecimal(code.subarray(HEAD - PRINT, HEAD)),
		bytes: code.slice(HEAD)
	};
}

export const printOf = async (file: Body): Promise<Body> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', file)).slice(0, PRINT);
