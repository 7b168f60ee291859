import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Collected } from './collected';
import { CODE_BYTES, MOST_CODES, partIn, partsOf } from './part';
import { PATIENCE, readPhoto } from './read-photo';

const MOST = MOST_CODES * (CODE_BYTES - 19);
const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const parts = async (length: number) => {
	const file = bytes(length);
	return { file, codes: (await partsOf(file))! };
};

describe('a file in codes', () => {
	it('comes back as it was, in whatever order and however often its codes are read', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ minLength: 1, maxLength: MOST }),
				fc.infiniteStream(fc.nat()),
				async (read, order) => {
					const file = Uint8Array.from(read);
					const codes = (await partsOf(file))!;
					const collected = new Collected();
					for (let took = 0; !(await collected.whole()); took++) {
						const place = took < 40 ? order.next().value! % codes.length : took % codes.length;
						expect(['added', 'again']).toContain(collected.add(codes[place]!));
					}
					expect(await collected.whole()).toEqual(file);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('fits into codes that are read on photos, up to eight of them', async () => {
		expect(await partsOf(bytes(MOST + 1))).toBeUndefined();
		const { codes } = await parts(MOST);
		expect(codes).toHaveLength(8);
		expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(CODE_BYTES);
	});

	it('says which codes are missing, and is not there before all are', async () => {
		const { codes } = await parts(1500);
		const collected = new Collected();
		expect([collected.count, collected.missing]).toEqual([0, []]);
		expect(collected.add(codes[1]!)).toBe('added');
		expect(collected.add(codes[1]!)).toBe('again');
		expect([collected.count, collected.missing, await collected.whole()]).toEqual([3, [1, 3], undefined]);
	});

	it('is not mixed with another, nor with itself made again', async () => {
		const { file, codes } = await parts(1500);
		const [collected, again] = [new Collected(), (await partsOf(file))!];
		collected.add(codes[0]!);
		expect(collected.add(again[1]!)).toBe('other');
		expect(collected.missing).toEqual([2, 3]);
	});

	it('that was changed on its way is told', async () => {
		const { codes } = await parts(1500);
		const collected = new Collected();
		const spoilt = codes[1]!.slice();
		spoilt[100]! ^= 1;
		for (const code of [codes[0]!, spoilt, codes[2]!]) collected.add(code);
		expect(await collected.whole()).toBe('damaged');
	});
});

describe('what is no code of ours', () => {
	it('is refused, whatever it is', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), (read) => {
				expect(partIn(Uint8Array.from(read))).toBe('notOurs');
			})
		);
	});

	it.each([
		['a place that there is not', [[9, 3]]],
		['more codes than there ever are', [[10, MOST_CODES + 1]]],
		[
			'none at all',
			[
				[9, 0],
				[10, 0]
			]
		]
	])('is refused: %s', async (_what, changes) => {
		const code = (await parts(1500)).codes[0]!.slice();
		for (const [at, value] of changes as [number, number][]) code[at] = value;
		expect(partIn(code)).toBe('notOurs');
	});

	it('is refused: a head without anything, and more than a code of ours holds', async () => {
		const code = (await parts(1500)).codes[0]!;
		expect(partIn(code.slice(0, 19))).toBe('notOurs');
		expect(partIn(Uint8Array.from({ length: CODE_BYTES + 1 }, (_, at) => code[at] ?? 0))).toBe('notOurs');
	});

	it('of a newer make is not looked at, and says so', async () => {
		const code = (await parts(10)).codes[0]!.slice();
		code[4] = 2;
		expect(partIn(code)).toBe('newer');
	});
});

describe('a photo that holds the device up', () => {
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('is left, and its worker ended', async () => {
		vi.useFakeTimers();
		const terminate = vi.fn();
		const addEventListener = () => {};
		vi.stubGlobal('Worker', function Worker() {
			return { addEventListener, postMessage: addEventListener, terminate };
		});
		const read = readPhoto(new Blob([]));
		await vi.advanceTimersByTimeAsync(PATIENCE - 1);
		expect(terminate).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(await read).toEqual({ refusal: 'tooSlow' });
		expect(terminate).toHaveBeenCalledOnce();
	});
});
