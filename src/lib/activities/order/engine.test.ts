import { describe, expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import type { OrderAct } from './acts';
import { crossings, orderEngine, placesOf, type OrderState } from './engine';
import type { OrderContent } from './schema';

const step = (id: string, ...after: string[]) => ({
	id,
	text: `Texte ${id}`,
	explanation: `Pourquoi ${id}`,
	after: after.map((one) => ({ id: one, because: `${one} avant ${id}` }))
});
/** a → b → c, and d is free. */
const content: OrderContent = frozen({
	question: '?',
	steps: [step('a'), step('b', 'a'), step('c', 'b'), step('d')]
});
const fixed: OrderContent = frozen({ ...content, first: 'a', last: 'd' });

const standing = (order: string, more: Partial<OrderState> = {}): OrderState =>
	frozen({ order: order.split(''), looking: false, moved: [], again: [], ...more });
const put = (one: string, place: number): OrderAct => ({ do: 'put', step: one, place });
const after = (state: OrderState, act: OrderAct, of = content) => orderEngine.advance(of, state, act);

describe('the start', () => {
	const seeds = Array.from({ length: 200 }, (_, seed) => seed);

	it('is the same for the same seed, and differs from seed to seed', () => {
		expect(orderEngine.start(content, 5)).toEqual(orderEngine.start(content, 5));
		expect(
			new Set(seeds.map((seed) => orderEngine.start(content, seed).order.join(''))).size
		).toBeGreaterThan(5);
	});

	it('never holds already, and holds each step once', () => {
		for (const of of [content, fixed])
			for (const seed of seeds) {
				const { order } = orderEngine.start(of, seed);
				expect(crossings(of, order)).not.toEqual([]);
				expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
			}
	});

	it('keeps the fixed steps where they are', () => {
		for (const seed of seeds) {
			const { order } = orderEngine.start(fixed, seed);
			expect([order[0], order[3]]).toEqual(['a', 'd']);
		}
	});
});

describe('putting', () => {
	it('inserts there, and the others make room', () => {
		expect(after(standing('abcd'), put('d', 1))?.order.join('')).toBe('dabc');
		expect(after(standing('abcd'), put('a', 3))?.order.join('')).toBe('bcad');
	});

	it('does nothing for a step where it stands, an unknown step or a place that is not there', () => {
		for (const act of [put('a', 1), put('x', 2), put('a', 5), put('a', 0)])
			expect(after(standing('abcd'), act)).toBeNull();
	});

	it('moves no fixed step and takes no fixed place', () => {
		expect(placesOf(fixed)).toEqual([2, 3]);
		for (const act of [put('a', 2), put('d', 3), put('b', 1), put('b', 4)])
			expect(after(standing('acbd'), act, fixed)).toBeNull();
		expect(after(standing('acbd'), put('b', 2), fixed)?.order.join('')).toBe('abcd');
	});
});

describe('looking', () => {
	it('may be done at any time, once', () => {
		const looking = after(standing('dcba'), { do: 'look' })!;
		expect(looking.looking).toBe(true);
		expect(after(looking, { do: 'look' })).toBeNull();
	});

	it('leaves steps movable, and remembers which were moved again', () => {
		const moved = after(standing('bacd', { looking: true }), put('a', 1))!;
		expect([moved.order.join(''), moved.looking, moved.again]).toEqual(['abcd', true, ['a']]);
		expect(orderEngine.assess(content, moved)).toEqual({
			status: 'done',
			observed: [{ what: 'second-try', at: 'a' }]
		});
	});
});

it('names each pair that crosses, with its reason, and leaves free steps free', () => {
	const named = (order: string) =>
		crossings(content, order.split('')).map(({ before, after: later, because }) => [
			before.id,
			later.id,
			because
		]);
	expect(named('abcd')).toEqual([]);
	expect(named('dabc')).toEqual([]);
	expect(named('cbad')).toEqual([
		['b', 'c', 'b avant c'],
		['a', 'b', 'a avant b']
	]);
});

it('is untouched, then under way, then done', () => {
	const of = (state: OrderState) => orderEngine.assess(content, state).status;
	expect(of(standing('bacd'))).toBe('untouched');
	expect(of(after(standing('bacd'), put('d', 1))!)).toBe('under-way');
	expect(of(standing('bacd', { looking: true }))).toBe('done');
});
