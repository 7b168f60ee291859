import { describe, expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import type { MatchAct } from './acts';
import { cardsOf, inHand, matchEngine, saidOf, type MatchState } from './engine';
import type { MatchContent } from './schema';

const left = (id: string, right: string) => ({
	id,
	text: id,
	right,
	explanation: `oui ${id}`,
	hint: `piste ${id}`
});
const content: MatchContent = frozen({
	question: '?',
	lefts: [
		{ ...left('a', 'x'), near: [{ id: 'y', verdict: 'partly', explanation: 'presque' }] },
		left('b', 'x'),
		left('c', 'y')
	],
	rights: ['x', 'y', 'z'].map((id) => ({ id, text: id.toUpperCase() }))
});

const lay = (card: string, at: string, copy = 1): MatchAct => ({ do: 'lay', card, copy, left: at });
const after = (...acts: MatchAct[]) =>
	acts.reduce<MatchState | null>(
		(state, act) => state && frozen(matchEngine.advance(content, state, act)),
		frozen(matchEngine.start(content, 3))
	);
const laid = (state: MatchState | null) =>
	state && Object.fromEntries(Object.entries(state.laid).map(([at, one]) => [at, `${one.card}${one.copy}`]));
const look: MatchAct = { do: 'look' };

it('deals a card as often as it goes with something, and once when it goes with nothing', () => {
	expect(cardsOf(content).map((card) => card.key)).toEqual(['x', 'x/2', 'y', 'z']);
	expect(inHand(content, after()!)).toHaveLength(4);
	expect(inHand(content, after(lay('x', 'a'))!).map((card) => card.key)).not.toContain('x');
});

describe('laying', () => {
	it('moves a card from one left to another', () => {
		expect(laid(after(lay('x', 'a'), lay('x', 'b')))).toEqual({ b: 'x1' });
	});

	it('sends back to the hand what lay there', () => {
		const state = after(lay('x', 'a'), lay('y', 'a'))!;
		expect(laid(state)).toEqual({ a: 'y1' });
		expect(inHand(content, state).map((card) => card.key)).toContain('x');
	});

	it('keeps copies apart, and takes one for the other where one lies already', () => {
		expect(laid(after(lay('x', 'a'), lay('x', 'b', 2)))).toEqual({ a: 'x1', b: 'x2' });
		expect(after(lay('x', 'a'), lay('x', 'a', 2))).toBeNull();
	});

	it('does nothing for a card, a copy or a left that is not there', () => {
		for (const act of [
			lay('w', 'a'),
			lay('x', 'w'),
			lay('x', 'a', 3),
			lay('z', 'a', 2),
			lay('x', 'toString')
		])
			expect(after(act)).toBeNull();
	});
});

describe('looking', () => {
	it('asks for one card at least, and is done once', () => {
		expect(after(look)).toBeNull();
		expect(after(lay('z', 'c'), look)?.looking).toBe(true);
		expect(after(lay('z', 'c'), look, look)).toBeNull();
	});

	it('remembers what was taken away meanwhile, on both sides of a move', () => {
		const state = after(lay('x', 'a'), lay('y', 'b'), look, lay('y', 'a'))!;
		expect(state.before).toEqual({ a: ['x'], b: ['y'] });
		expect(matchEngine.assess(content, state)).toEqual({
			status: 'done',
			observed: [
				{ what: 'second-try', at: 'b' },
				{ what: 'second-try', at: 'a' }
			]
		});
	});

	it('remembers nothing of before', () => {
		expect(after(lay('x', 'a'), lay('y', 'a'), look)?.before).toEqual({});
	});
});

it('says why a pair goes together, what there is to say of a near one, and a hint of any other', () => {
	const of = (card: string) => saidOf(after(lay(card, 'a'))!, content.lefts[0]!);
	expect(of('x')).toEqual({ verdict: 'fits', explanation: 'oui a' });
	expect(of('y')).toMatchObject({ verdict: 'partly', explanation: 'presque' });
	expect(of('z')).toEqual({ verdict: 'rethink', explanation: 'piste a' });
	expect(saidOf(after()!, content.lefts[0]!)).toBeUndefined();
});

it('is untouched, then under way, then done; its place is the first left without a card', () => {
	const assess = (state: MatchState | null) => matchEngine.assess(content, state!);
	expect(assess(after()).status).toBe('untouched');
	expect(assess(after(lay('x', 'a')))).toEqual({ status: 'under-way', progress: { done: 1, of: 3 } });
	expect(assess(after(lay('x', 'a'), look)).status).toBe('done');
	expect(matchEngine.place(content, after(lay('x', 'a'))!)).toBe('b');
	expect(matchEngine.place(content, after(lay('x', 'a'), lay('x', 'b', 2), lay('z', 'c'))!)).toBe('fin');
});
