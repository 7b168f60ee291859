/** In pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * How large a photo is, from its first bytes: known before anything is decoded, since a picture of a few bytes
 * may ask for gigabytes.
 * @returns nothing for what is no JPEG, PNG or WebP
 */
export function photoSize(head: Uint8Array): Size | undefined {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	try {
		const size = jpegSize(view) ?? pngSize(view) ?? webpSize(view);
		return size && size.width > 0 && size.height > 0 ? size : undefined;
	} catch (error) {
		// Cut before its size was said.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function jpegSize(view: DataView): Size | undefined {
	if (view.getUint16(0) !== 0xffd8) return undefined;
	for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
		const marker = view.getUint16(at);
		if (marker >> 8 !== 0xff) return undefined;
		const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	}
}

function pngSize(view: DataView): Size | undefined {
	if (view.getUint32(0) !== 0x89504e47 || text(view, 12) !== 'IHDR') return undefined;
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

function webpSize(view: DataView): Size | undefined {
	if (text(view, 0) !== 'RIFF' || text(view, 8) !== 'WEBP') return undefined;
	switch (text(view, 12)) {
		case 'VP8X':
			return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
		}
		case 'VP8 ':
			return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
		default:
			return undefined;
	}
}

const text = (view: DataView, at: number): string =>
	String.fromCharCode(...[0, 1, 2, 3].map((nth) => view.getUint8(at + nth)));
const threeBytes = (view: DataView, at: number): number =>
	view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
