import type { Body } from '../seal';

/** In bytes: how long a text is tells too much of it, so that lengths go up by steps. */
export const STEP = 256;
/** The true length, in front. */
const LENGTH = 4;

/** The length in four bytes, the text, then zeros up to the next step. */
export function padded(text: Uint8Array): Body {
	const body = new Uint8Array(Math.ceil((LENGTH + text.length) / STEP) * STEP);
	new DataView(body.buffer).setUint32(0, text.length);
	body.set(text, LENGTH);
	return body;
}

/** `undefined` when the length cannot be true. */
export function unpadded(body: Uint8Array): Uint8Array | undefined {
	if (body.length < LENGTH) return undefined;
	const length = new DataView(body.buffer, body.byteOffset).getUint32(0);
	return LENGTH + length <= body.length ? body.subarray(LENGTH, LENGTH + length) : undefined;
}
