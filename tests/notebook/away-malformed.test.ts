import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fileOf, headOf, readFile } from '$lib/notebook/away/file';
import { sealPacked } from '$lib/notebook/away/sealing';
import { unpackAside } from '$lib/notebook/away/unpack-aside';
import { utf8 } from '$lib/notebook/keys/bytes';
import { LEAST } from '$lib/notebook/keys/cost';
import type { Body } from '$lib/notebook/seal';
import { ID } from './carried';
import { onDisk, tab } from './device';
import { holding, inside, key, malformed, refusalOf, take, whole, withstanding, writeIn } from './malformed';

/** How many files in all; `npm run faults -- --campaign import` tries 100,000. */
const ALL = 2000;

async function written() {
	const one = await tab();
	await writeIn(one.notebook);
	return one;
}

const one = (more: Record<string, unknown>) => ({
	attempts: [{ activity: 'rumeur', ordinal: 0, entries: [], drafts: [], ...more }]
});
const act = (value: unknown) => one({ entries: [{ seq: 0, frame: 0, act: value }] });

describe('a file that is not as it was made', () => {
	it.each(malformed)(
		'$title',
		(make) => withstanding(make, (property) => fc.assert(property, { numRuns: Math.ceil(ALL * make.share) })),
		ALL * 50
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
