import { stretchAside } from '../keys/stretch-aside';
import type { Card } from '../keys/card';
import type { Stretch } from '../keys/stretch';
import type { Body } from '../seal';
import type { Contents } from './contents';
import { FileError } from './file-error';
import { MOST_BYTES, readFile, type SealedFile } from './file';
import { openFile } from './sealing';
import { unpackAside } from './unpack-aside';

/** What a file holds, once its card has opened it. */
export interface Incoming {
	readonly file: SealedFile;
	readonly card: Card;
	readonly secret: Body;
	readonly contents: Contents;
}

/** A file that somebody has chosen: its size first, then its bytes. @throws {FileError} */
export async function chosenFile(blob: Blob): Promise<SealedFile> {
	if (blob.size > MOST_BYTES) throw new FileError('tooBig');
	let bytes: ArrayBuffer;
	try {
		bytes = await blob.arrayBuffer();
	} catch (cause) {
		// Taken away since it was chosen, or on a disk that does not answer.
		throw new FileError('damaged', { cause });
	}
	return readFile(new Uint8Array(bytes));
}

/** @throws {FileError} @throws {Error} where no card can be stretched */
export async function opened(
	file: SealedFile,
	card: Card,
	stretch: Stretch = stretchAside,
	unpack: (packed: Body) => Promise<Contents> = unpackAside
): Promise<Incoming> {
	const { secret, packed } = await openFile(file, card, stretch);
	return { file, card, secret, contents: await unpack(packed) };
}
