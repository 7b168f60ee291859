import { utf8 } from '../keys/bytes';
import type { Body } from '../seal';
import type { Contents } from './contents';
import { contentsFrom } from './contents-shape';
import { FileError } from './file-error';

/** In bytes: some 200,000 acts. More was made to fill this device. */
const MOST = 20_000_000;
/** Brackets inside brackets; an act of ours never goes deeper than a dozen. */
const DEEPEST = 64;
/** The first byte says whether the rest is packed: not every browser that writes can pack. */
const PLAIN = 0;
const PACKED = 1;

/** @returns the contents as bytes, packed where the browser can */
export async function pack(contents: Contents): Promise<Body> {
	const text = utf8(JSON.stringify(contents));
	if (text.length > MOST) throw new FileError('tooBig');
	const canPack = 'CompressionStream' in globalThis;
	const rest = canPack ? await through(text, new CompressionStream('gzip')) : text;
	const packed = new Uint8Array(1 + rest.length);
	packed[0] = canPack ? PACKED : PLAIN;
	packed.set(rest, 1);
	return packed;
}

/**
 * What `pack` made, or what somebody would like it to be taken for: bytes are counted as they come out,
 * depth is looked at before anything is parsed, then every field is copied.
 * @throws {FileError}
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Contents> {
	const text = await textOf(packed);
	if (isTooDeep(text)) throw new FileError('tooDeep');
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
	} catch (cause) {
		throw new FileError('damaged', { cause });
	}
	return contentsFrom(value);
}

async function textOf(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const rest = packed.subarray(1);
	if (packed[0] === PLAIN) return rest;
	if (packed[0] !== PACKED) throw new FileError('damaged');
	if (!('DecompressionStream' in globalThis)) throw new FileError('oldBrowser');
	try {
		return await through(rest, new DecompressionStream('gzip'), MOST);
	} catch (cause) {
		throw cause instanceof FileError ? cause : new FileError('damaged', { cause });
	}
}

/** Stops as soon as more than `most` bytes have come out: a bomb is never held whole. */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
	most = Infinity
): Promise<Body> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		length += next.value.length;
		if (length > most) {
			void reader.cancel().catch(() => {});
			throw new FileError('tooBig');
		}
		parts.push(next.value);
	}
	return new Uint8Array(await new Blob(parts as Body[]).arrayBuffer());
}

/** Of JSON, without parsing it: 5 million brackets hold `JSON.parse` up for seconds. */
function isTooDeep(text: Uint8Array): boolean {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const byte = text[at];
		if (quoted) {
			if (byte === 0x5c) at++;
			else if (byte === 0x22) quoted = false;
		} else if (byte === 0x22) quoted = true;
		else if (byte === 0x5b || byte === 0x7b) {
			if (++depth > DEEPEST) return true;
		} else if (byte === 0x5d || byte === 0x7d) depth--;
	}
	return false;
}
