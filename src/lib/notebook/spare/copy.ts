import type { AttemptRow, DraftRow, EntryRow } from '../database';
import { isCount, isRecord } from '../entry-shape';
import { base64, bytesOf, joined, utf8 } from '../keys/bytes';
import { isBearable } from '../keys/cost';
import type { Wrapping } from '../keys/wrapping';
import type { Body } from '../seal';

/**
 * The spare copy of a notebook that has a key: its rows as they lie in the database, sealed, and what the shelf
 * says of it. Nothing in it can be read that could not be read there.
 */
export interface SpareCopy extends SpareHead {
	readonly wrappings: readonly Wrapping[];
	/** Of the database that it was taken from: a database of another salt has been made anew since. */
	readonly salt: string;
	readonly rows: SealedRows;
}

/** What can be told of a copy without its card. */
export interface SpareHead {
	readonly id: string;
	readonly picture: number;
	readonly colour: number;
}

export interface SealedRows {
	readonly entries: readonly EntryRow[];
	readonly heads: readonly AttemptRow[];
	readonly summaries: readonly AttemptRow[];
	readonly drafts: readonly DraftRow[];
}

/** How a copy is made. Goes up with the first change of it. */
const MAKE = 1;
const PRINT = 32;

/** @param generation of two copies, the one with the higher is the newer */
export async function encodeCopy(copy: SpareCopy, generation: number): Promise<Body> {
	const { rows, wrappings, ...head } = copy;
	const text = JSON.stringify({
		make: MAKE,
		generation,
		...head,
		wrappings: wrappings.map(({ cost, salt, body }) => ({ cost, salt: base64(salt), body: base64(body) })),
		entries: rows.entries.map(({ attempt, seq, body }) => [attempt, seq, base64(body)]),
		heads: rows.heads.map(({ attempt, body }) => [attempt, base64(body)]),
		summaries: rows.summaries.map(({ attempt, body }) => [attempt, base64(body)]),
		drafts: rows.drafts.map(({ attempt, field, rev, body }) => [attempt, field, rev, base64(body)])
	});
	const body = utf8(text);
	return joined(await printOf(body), body);
}

/** `undefined`: torn while it was written, or made in a way unknown here. */
export async function decodeCopy(
	bytes: Body
): Promise<{ readonly copy: SpareCopy; readonly generation: number } | undefined> {
	const body = bytes.slice(PRINT);
	const print = await printOf(body);
	if (bytes.length <= PRINT || !print.every((byte, at) => bytes[at] === byte)) return undefined;
	try {
		const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
		if (!isRecord(read) || read['make'] !== MAKE || !isCount(read['generation'])) return undefined;
		return { copy: copyIn(read), generation: read['generation'] };
	} catch {
		return undefined;
	}
}

/** @throws {TypeError} */
function copyIn(read: Record<string, unknown>): SpareCopy {
	const { id, picture, colour, salt, wrappings, entries, heads, summaries, drafts } = read;
	const known = typeof id === 'string' && /^[0-9a-f]{16}$/.test(id) && isCount(picture) && isCount(colour);
	if (!known || typeof salt !== 'string') throw new TypeError('no copy');
	const ofAttempt = ([attempt, body]: unknown[]): AttemptRow => ({
		attempt: String(attempt),
		body: bytesOf(String(body))
	});
	return {
		id,
		picture,
		colour,
		salt,
		wrappings: listOf(wrappings).map(wrappingIn),
		rows: {
			entries: listOf(entries)
				.map(listOf)
				.map(([attempt, seq, body]) => ({
					attempt: String(attempt),
					seq: Number(seq),
					body: bytesOf(String(body))
				})),
			heads: listOf(heads).map(listOf).map(ofAttempt),
			summaries: listOf(summaries).map(listOf).map(ofAttempt),
			drafts: listOf(drafts)
				.map(listOf)
				.map(([attempt, field, rev, body]) => ({
					attempt: String(attempt),
					field: String(field),
					rev: Number(rev),
					body: bytesOf(String(body))
				}))
		}
	};
}

function wrappingIn(value: unknown): Wrapping {
	const cost = isRecord(value) && isRecord(value['cost']) ? value['cost'] : {};
	const known = { memory: Number(cost['memory']), iterations: Number(cost['iterations']) };
	if (!isRecord(value) || !isBearable(known)) throw new TypeError('no wrapping');
	return { cost: known, salt: bytesOf(String(value['salt'])), body: bytesOf(String(value['body'])) };
}

function listOf(value: unknown): unknown[] {
	if (!Array.isArray(value)) throw new TypeError('no list');
	return value;
}

const printOf = async (bytes: Body): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
