import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { bringIn } from '$lib/notebook/away/bring-in';
import { FileError } from '$lib/notebook/away/file-error';
import { fileOf, readFile } from '$lib/notebook/away/file';
import { unpack } from '$lib/notebook/away/packing';
import { openFile, sealFile, sealPacked } from '$lib/notebook/away/sealing';
import { joined, utf8 } from '$lib/notebook/keys/bytes';
import type { DexieNotebook } from '$lib/notebook/dexie-notebook';
import type { Body } from '$lib/notebook/seal';
import { CARD, contents, ID, quick, wrapped } from './carried';
import { notebookOn, onDisk } from './disk';
import { acts, done, summaryOf } from './makers';

/** Files that are not as they were made, and what may come of them. */

export const key = await wrapped();

/** What the page does with a file and a card. */
export async function take(file: Body, notebook: DexieNotebook, card = CARD) {
	const { packed } = await openFile(await readFile(file), card, quick);
	return bringIn(await unpack(packed), notebook);
}

export const refusalOf = (taking: Promise<unknown>): Promise<string> =>
	taking.then(
		() => 'none',
		(error: unknown) => (error instanceof FileError ? error.refusal : `not ours: ${String(error)}`)
	);

/** What was there before any file came. */
export async function writeIn(notebook: DexieNotebook) {
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
}

/** Sealed as it should be, by somebody who has a card: only what is inside was made up. */
export const holding = (text: string | Uint8Array): Promise<Body> =>
	sealPacked(
		joined(Uint8Array.of(1), gzipSync(typeof text === 'string' ? utf8(text) : text)),
		ID,
		key.secret,
		key.wrappings
	);
export const inside = (value: unknown): Promise<Body> => holding(JSON.stringify(value));

const sample = fc.sample(contents, { numRuns: 1, seed: 7 })[0]!;
export const whole = await sealFile(sample, ID, key.secret, key.wrappings);

export interface Malformed {
	readonly title: string;
	/** Of all files, how many are of this make. */
	readonly share: number;
	/** One that opens and has our shape may be taken: it is then somebody's notebook. */
	readonly mayBeTaken?: true;
	readonly files: fc.Arbitrary<Body | Promise<Body>>;
}

const bit = (length: number) => fc.tuple(fc.nat({ max: length - 1 }), fc.nat({ max: 7 }));
const some = fc.uint8Array({ minLength: 1 });

export const malformed: readonly Malformed[] = [
	{
		title: 'by one bit, anywhere, is refused',
		share: 0.45,
		files: bit(whole.length).map((at) => turned(whole, at))
	},
	{
		title: 'by one bit, and with a new print, is refused',
		share: 0.3,
		files: bit(whole.length - 32).map((at) => fileOf(turned(whole.slice(0, -32), at), new Uint8Array()))
	},
	{
		title: 'by what was cut off or put before or after it is refused',
		share: 0.2,
		files: fc.oneof(
			fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length)),
			some.map((more) => joined(whole, more)),
			some.map((more) => joined(more, whole)),
			some.map((more) => joined(utf8('CAHIER'), more)),
			some.map((more) => joined(more))
		)
	},
	{
		title: 'in one value of what was sealed is refused, or taken without harm',
		share: 0.05,
		mayBeTaken: true,
		files: fc
			.tuple(fc.constantFrom(...pathsOf(sample)), fc.jsonValue({ maxDepth: 4 }))
			.map(([path, value]) => inside(withAt(sample, path, value)))
	}
];

/** In ms: a device is not held up for longer. */
const MOST = 5000;
const WORDS = /^(tooBig|notOurs|newer|damaged|wrongCard|tooDeep)$/;

/**
 * Refused with a word of ours, in time, and not one byte of the notebook has changed; or, if it may be, taken.
 * @param tried holds the property to as many files as it likes
 */
export async function withstanding<T>(
	{ files, mayBeTaken }: Malformed,
	tried: (property: fc.IAsyncProperty<[Body | Promise<Body>]>) => T | Promise<T>
): Promise<T> {
	const factory = new IDBFactory();
	const notebook = await notebookOn(factory);
	try {
		await writeIn(notebook);
		let before = JSON.stringify(await onDisk(factory));
		const property = fc.asyncProperty(files, async (made) => {
			const file = await made;
			const start = performance.now();
			const refusal = await refusalOf(take(file, notebook));
			ok(performance.now() - start < MOST, 'it took too long');
			if (!mayBeTaken || refusal !== 'none') {
				match(refusal, WORDS);
				strictEqual(JSON.stringify(await onDisk(factory)), before);
				return;
			}
			deepStrictEqual(done((await notebook.attempt('groupe', 0)).entries).slice(0, 2), ['a', 'b']);
			await notebook.erase();
			await writeIn(notebook);
			before = JSON.stringify(await onDisk(factory));
		});
		return await tried(property);
	} finally {
		await notebook.close();
	}
}

function turned(whole: Body, [at, bit]: readonly [number, number]): Body {
	const file = whole.slice();
	file[at]! ^= 1 << bit;
	return file;
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
	if (key === undefined) return put;
	const copy: Record<string, unknown> = Array.isArray(value)
		? (value.slice() as never)
		: { ...(value as object) };
	copy[key] = withAt(copy[key], rest, put);
	return copy;
}
