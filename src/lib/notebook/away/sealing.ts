import { decrypt, encrypt } from '../keys/aes';
import type { Card } from '../keys/card';
import { fileKeyOf } from '../keys/keys';
import { padded, unpadded } from '../keys/padding';
import type { Stretch } from '../keys/stretch';
import { unwrap, type Wrapping } from '../keys/wrapping';
import type { Body } from '../seal';
import type { Contents } from './contents';
import { FileError } from './file-error';
import { fileOf, headOf, type SealedFile } from './file';
import { pack } from './packing';

/**
 * A notebook as one file, that opens with any of these cards.
 * @param id of the notebook that the data key belongs to
 * @throws {FileError} `tooBig`
 */
export async function sealFile(
	contents: Contents,
	id: string,
	secret: Body,
	wrappings: readonly Wrapping[]
): Promise<Body> {
	return sealPacked(await pack(contents), id, secret, wrappings);
}

/** The same, of what `pack` has made. */
export async function sealPacked(
	packed: Body,
	id: string,
	secret: Body,
	wrappings: readonly Wrapping[]
): Promise<Body> {
	const head = headOf(id, wrappings);
	return fileOf(head, await encrypt(await fileKeyOf(secret, id), padded(packed), head));
}

/** A file that its card has opened: what it holds is still packed, see `unpack` in packing.ts. */
export interface OpenedFile {
	readonly secret: Body;
	readonly packed: Body;
}

/** @throws {FileError} `wrongCard`, `damaged` */
export async function openFile(file: SealedFile, card: Card, stretch: Stretch): Promise<OpenedFile> {
	const { id, wrappings, head, sealed } = file;
	for (const wrapping of wrappings) {
		const secret = await unwrap(wrapping, card, id, stretch);
		if (!secret) continue;
		try {
			const packed = unpadded(await decrypt(await fileKeyOf(secret, id), sealed, head));
			if (packed) return { secret, packed: new Uint8Array(packed) };
		} catch {
			// The card was the right one: see below.
		}
		throw new FileError('damaged');
	}
	throw new FileError('wrongCard');
}
