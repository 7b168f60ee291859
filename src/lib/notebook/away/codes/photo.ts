import type { Body } from '../../seal';
import { photoSize, type Size } from './photo-size';

/** In bytes: a photo of a phone has 3 to 12 million. */
export const MOST_PHOTO_BYTES = 30_000_000;
/** A picture is decoded whole before it is made smaller: 4 bytes a pixel. */
export const MOST_PIXELS = 64_000_000;
/** In pixels: the longer side of what is searched for a code. */
const LONGEST = 2400;
/** A JPEG says its size after what the phone has noted about it. */
const HEAD = 1_000_000;

/**
 * Why nothing was read. `noCode`: none that can be made out. `notPhoto`: no picture that is known here.
 * `tooBig`: more than a phone makes. `tooSlow`: it held this device up. `oldBrowser`: it cannot look at pictures aside.
 */
export type PhotoRefusal = 'noCode' | 'notPhoto' | 'tooBig' | 'tooSlow' | 'oldBrowser';
export type PhotoRead = { readonly code: Body } | { readonly refusal: PhotoRefusal };

/** What a photo is made into before it is searched, its shape kept; why it is not looked at otherwise. */
export async function fitted(photo: Blob): Promise<Size | PhotoRefusal> {
	if (photo.size > MOST_PHOTO_BYTES) return 'tooBig';
	const size = photoSize(new Uint8Array(await photo.slice(0, HEAD).arrayBuffer()));
	if (!size) return 'notPhoto';
	if (size.width * size.height > MOST_PIXELS) return 'tooBig';
	const scale = Math.min(1, LONGEST / Math.max(size.width, size.height));
	return {
		width: Math.max(1, Math.round(size.width * scale)),
		height: Math.max(1, Math.round(size.height * scale))
	};
}
