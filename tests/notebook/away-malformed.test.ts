import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { bringIn } from '$lib/notebook/away/bring-in';
import { FileError } from '$lib/notebook/away/file-error';
import { fileOf, headOf, readFile } from '$lib/notebook/away/file';
import { unpack } from '$lib/notebook/away/packing';
import { openFile, sealFile, sealPacked } from '$lib/notebook/away/sealing';
import { unpackAside } from '$lib/notebook/away/unpack-aside';
import { joined, utf8 } from '$lib/notebook/keys/bytes';
import { LEAST } from '$lib/notebook/keys/cost';
import type { DexieNotebook } from '$lib/notebook/dexie-notebook';
import type { Body } from '$lib/notebook/seal';
import { CARD, contents, ID, quick, wrapped } from './carried';
import { onDisk, tab } from './device';
import { acts, done, summaryOf } from './makers';

/** How many files in all; of these properties, each takes its share. */
const ALL = process.env['FULL'] ? 100_000 : 2000;
const TIME = ALL * 50;
const key = await wrapped();

/** What the page does with a file and a card. */
async function take(file: Body, notebook: DexieNotebook, card = CARD) {
	const { packed } = await openFile(await readFile(file), card, quick);
	return bringIn(await unpack(packed), notebook);
}

async function writeIn(notebook: DexieNotebook) {
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
}

async function written() {
	const one = await tab();
	await writeIn(one.notebook);
	return one;
}

const refusalOf = (taking: Promise<unknown>): Promise<string> =>
	taking.then(
		() => 'none',
		(error: unknown) => (error instanceof FileError ? error.refusal : `not ours: ${String(error)}`)
	);

/** Sealed as it should be, by somebody who has a card: only what is inside was made up. */
const holding = (text: string | Uint8Array): Promise<Body> =>
	sealPacked(
		joined(Uint8Array.of(1), gzipSync(typeof text === 'string' ? utf8(text) : text)),
		ID,
		key.secret,
		key.wrappings
	);
const inside = (value: unknown): Promise<Body> => holding(JSON.stringify(value));
const one = (more: Record<string, unknown>) => ({
	attempts: [{ activity: 'rumeur', ordinal: 0, entries: [], drafts: [], ...more }]
});
const act = (value: unknown) => one({ entries: [{ seq: 0, frame: 0, act: value }] });

const sample = fc.sample(contents, { numRuns: 1, seed: 7 })[0]!;
const whole = await sealFile(sample, ID, key.secret, key.wrappings);

describe('a file that is not as it was made', () => {
	/** Refused with a word of ours, in time, and not one byte of the notebook has changed; or, if it may be, taken. */
	async function tries<T>(
		share: number,
		spoilt: fc.Arbitrary<T>,
		made: (spoilt: T) => Body | Promise<Body>,
		mayBeTaken = false
	) {
		const { notebook } = await written();
		let before = JSON.stringify(await onDisk());
		const words = /^(tooBig|notOurs|newer|damaged|wrongCard|tooDeep)$/;
		const property = fc.asyncProperty(spoilt, async (how) => {
			const file = await made(how);
			const start = performance.now();
			const refusal = await refusalOf(take(file, notebook));
			expect(performance.now() - start).toBeLessThan(5000);
			if (!mayBeTaken || refusal !== 'none') {
				expect(refusal).toMatch(words);
				expect(JSON.stringify(await onDisk())).toBe(before);
				return;
			}
			expect(done((await notebook.attempt('groupe', 0)).entries).slice(0, 2)).toEqual(['a', 'b']);
			await notebook.erase();
			await writeIn(notebook);
			before = JSON.stringify(await onDisk());
		});
		await fc.assert(property, { numRuns: Math.ceil(ALL * share) });
	}

	it(
		'by one bit, anywhere, is refused',
		() =>
			tries(0.45, fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 })), ([at, bit]) => {
				const file = whole.slice();
				file[at]! ^= 1 << bit;
				return file;
			}),
		TIME
	);

	it(
		'by one bit, and with a new print, is refused',
		() =>
			tries(0.3, fc.tuple(fc.nat({ max: whole.length - 33 }), fc.nat({ max: 7 })), ([at, bit]) => {
				const file = whole.slice(0, -32);
				file[at]! ^= 1 << bit;
				return fileOf(file, new Uint8Array());
			}),
		TIME
	);

	it(
		'by what was cut off or put before or after it is refused',
		() => {
			const some = fc.uint8Array({ minLength: 1 });
			const ways = fc.oneof(
				fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length)),
				some.map((more) => joined(whole, more)),
				some.map((more) => joined(more, whole)),
				some.map((more) => joined(utf8('CAHIER'), more)),
				some.map((more) => joined(more))
			);
			return tries(0.2, ways, (file) => file);
		},
		TIME
	);

	it(
		'in one value of what was sealed is refused, or taken without harm',
		() => {
			const paths = pathsOf(sample);
			const ways = fc.tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }));
			return tries(0.05, ways, ([path, value]) => inside(withAt(sample, path, value)), true);
		},
		TIME
	);

	it('with the card of another is refused', async () => {
		const { notebook } = await written();
		expect(await refusalOf(take(whole, notebook, [6, 5, 4, 3, 2, 1]))).toBe('wrongCard');
	});
});

describe('a file that was made to do harm', () => {
	const zeros = (length: number) => new Uint8Array(length);
	const nested = (text: string) => `{"attempts":[],"cover":${text}}`;
	const cases: Record<string, [refusal: string, file: () => Promise<Body>]> = {
		'a bomb': ['tooBig', () => holding(zeros(60_000_000))],
		'more than may be read': ['tooBig', async () => zeros(5_000_001)],
		'five million brackets': ['tooDeep', () => holding('['.repeat(5_000_000))],
		'an act too deep': ['tooDeep', () => holding(nested(`${'['.repeat(99)}${']'.repeat(99)}`))],
		'brackets in a text, and then too deep': [
			'tooDeep',
			() => holding(nested(`["\\"]]]]", ${'['.repeat(80)}${']'.repeat(80)}]`))
		],
		'no gzip': ['damaged', () => sealPacked(Uint8Array.of(1, 2, 3), ID, key.secret, key.wrappings)],
		'a packing unknown': ['damaged', () => sealPacked(Uint8Array.of(9, 2), ID, key.secret, key.wrappings)],
		nothing: ['damaged', () => holding('')],
		'no JSON': ['damaged', () => holding('{"attempts":')],
		'no UTF-8': ['damaged', () => holding(Uint8Array.of(0x22, 0xff, 0x22))],
		'another shape': ['damaged', () => inside([1, 2])],
		'no list': ['damaged', () => inside({ attempts: {} })],
		'a foreign id': ['damaged', () => inside(one({ activity: '../../etc' }))],
		'an id of markup': ['damaged', () => inside(one({ activity: '<img src=x onerror=alert(1)>' }))],
		'a place below zero': ['damaged', () => inside(one({ ordinal: -1 }))],
		'half a place': ['damaged', () => inside(one({ ordinal: 0.5 }))],
		'entries out of order': ['damaged', () => inside(one({ entries: [{ seq: 1, frame: 0, act: 1 }] }))],
		'an entry unknown': ['damaged', () => inside(one({ entries: [{ seq: 0, fly: 1 }] }))],
		'a draft without text': ['damaged', () => inside(one({ drafts: [{ field: 'a', rev: 1 }] }))],
		'a field twice': [
			'damaged',
			() => inside(one({ drafts: [1, 2].map((rev) => ({ field: 'a', text: 'b', rev })) }))
		],
		'an attempt twice': ['damaged', () => inside({ attempts: [...act(1).attempts, ...act(2).attempts] })],
		'two that were never begun': [
			'damaged',
			() => inside({ attempts: [...one({}).attempts, ...one({ ordinal: 1 }).attempts] })
		],
		'attempts without end': [
			'damaged',
			() => inside({ attempts: Array.from({ length: 2001 }, (_, ordinal) => one({ ordinal }).attempts[0]) })
		],
		'a card that asks for gigabytes': [
			'damaged',
			() =>
				fileOf(
					headOf(ID, [{ ...key.wrappings[0]!, cost: { ...LEAST, memory: 4_000_000 } }]),
					whole.slice(-64)
				)
		]
	};
	it.each(Object.entries(cases))('%s is refused, and nothing has changed', async (_, [refusal, made]) => {
		const { notebook } = await written();
		const before = await onDisk();
		const file = await made();
		const start = performance.now();
		expect(await refusalOf(take(file, notebook))).toBe(refusal);
		expect(performance.now() - start).toBeLessThan(5000);
		expect(await onDisk()).toEqual(before);
	});

	it('keys called __proto__ are left out, at any depth, and change no other object', async () => {
		const { notebook } = await written();
		const text = '{"attempts":[{"activity":"rumeur","ordinal":0,"drafts":[],"__proto__":{"a":1},"entries":[';
		const proto = `{"seq":0,"frame":0,"act":{"__proto__":{"polluted":1},"to":[{"__proto__":2,"b":3}]}}]}]}`;
		await take(await holding(text + proto), notebook);
		const [entry] = (await notebook.open('rumeur')).entries;
		expect(JSON.stringify(entry)).toBe('{"seq":0,"frame":0,"act":{"to":[{"b":3}]}}');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('what nobody knows is left out', async () => {
		const { notebook } = await written();
		const entry = { seq: 0, frame: 0, act: 1, more: 2 };
		await take(await inside(one({ entries: [entry], more: 1, listed: { place: 7 } })), notebook);
		expect((await notebook.open('rumeur')).entries).toEqual([{ seq: 0, frame: 0, act: 1 }]);
	});

	it('a file that holds the device up is stopped after five seconds', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const terminate = vi.fn();
		vi.stubGlobal(
			'Worker',
			class {
				addEventListener() {}
				postMessage() {}
				terminate = terminate;
			}
		);
		const refusal = refusalOf(unpackAside(new Uint8Array(1)));
		await vi.advanceTimersByTimeAsync(4999);
		expect(terminate).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(await refusal).toBe('tooSlow');
		expect(terminate).toHaveBeenCalledOnce();
		vi.useRealTimers();
	});

	it('a file of a newer version is not looked at, and says so', async () => {
		const newer = whole.slice();
		newer[6] = 2;
		expect(await refusalOf(readFile(newer))).toBe('newer');
		expect(await refusalOf(readFile(utf8('%PDF-1.7')))).toBe('notOurs');
	});
});

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
