import { isRecord } from '../entry-shape';
import { base64, bytesOf, joined, utf8 } from '../keys/bytes';
import { isBearable } from '../keys/cost';
import type { Wrapping } from '../keys/wrapping';
import type { Body } from '../seal';
import { FileError } from './file-error';

/**
 * The file of a notebook, from its first byte: `CAHIER`, the version of this make, the length of the head
 * (4 bytes), the head (JSON: the notebook's random id, its data key wrapped once per card), what is sealed,
 * and a print (SHA-256) of all that. Nothing in it says whose it is, what was done, or when.
 *
 * The print is no protection: it tells a file that was cut or spoilt on its way from a card that is not the
 * right one, so that nobody doubts their card for nothing. What was changed on purpose does not open.
 */
export interface SealedFile {
	readonly id: string;
	readonly wrappings: readonly Wrapping[];
	/** All that stands before what is sealed: its additional data. */
	readonly head: Body;
	readonly sealed: Body;
}

/** In bytes: looked at before a file is read. */
export const MOST_BYTES = 5_000_000;
const MAGIC = 'CAHIER';
const VERSION = 1;
const START = MAGIC.length + 1 + 4;
const PRINT = 32;
const MOST_HEAD = 32_768;
const MOST_CARDS = 64;

/** What stands before what is sealed. */
export function headOf(id: string, wrappings: readonly Wrapping[]): Body {
	const text = JSON.stringify({
		id,
		// The newest cards, should there be more than a file may hold.
		cards: wrappings.slice(-MOST_CARDS).map(({ cost, salt, body }) => ({
			memory: cost.memory,
			iterations: cost.iterations,
			salt: base64(salt),
			key: base64(body)
		}))
	});
	const json = utf8(text);
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, json.length);
	return joined(utf8(MAGIC), Uint8Array.of(VERSION), length, json);
}

/** @throws {FileError} `tooBig`: it could not be read again */
export async function fileOf(head: Body, sealed: Body): Promise<Body> {
	const file = joined(head, sealed, await printOf(joined(head, sealed)));
	if (file.length > MOST_BYTES) throw new FileError('tooBig');
	return file;
}

/**
 * Takes a file apart; nothing is opened yet.
 * @throws {FileError}
 */
export async function readFile(file: Body): Promise<SealedFile> {
	if (file.length > MOST_BYTES) throw new FileError('tooBig');
	if (!utf8(MAGIC).every((byte, at) => file[at] === byte)) throw new FileError('notOurs');
	// A newer make may stand otherwise: nothing more is looked at.
	if ((file[MAGIC.length] ?? 0) > VERSION) throw new FileError('newer');
	const end = file.length - PRINT;
	const print = await printOf(file.slice(0, Math.max(0, end)));
	if (end < START || !print.every((byte, at) => file[end + at] === byte)) throw new FileError('damaged');
	const length = new DataView(file.buffer, file.byteOffset).getUint32(START - 4);
	if (length > MOST_HEAD || START + length > end) throw new FileError('damaged');
	const head = file.slice(0, START + length);
	return { ...cardsIn(head.subarray(START)), head, sealed: file.slice(START + length, end) };
}

function cardsIn(json: Uint8Array): Pick<SealedFile, 'id' | 'wrappings'> {
	try {
		const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
		const { id, cards } = isRecord(read) ? read : {};
		const known = typeof id === 'string' && /^[0-9a-f]{16}$/.test(id);
		if (!known || !Array.isArray(cards) || cards.length === 0 || cards.length > MOST_CARDS)
			throw new TypeError('no cards');
		return { id, wrappings: cards.map(wrappingIn) };
	} catch (cause) {
		throw new FileError('damaged', { cause });
	}
}

/** @throws {TypeError} also when it asks for more than a device bears: it would freeze it */
function wrappingIn(card: unknown): Wrapping {
	if (!isRecord(card)) throw new TypeError('no card');
	const cost = { memory: Number(card['memory']), iterations: Number(card['iterations']) };
	if (!isBearable(cost)) throw new TypeError('unbearable');
	return { cost, salt: bytesOf(String(card['salt'])), body: bytesOf(String(card['key'])) };
}

const printOf = async (bytes: Body): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
