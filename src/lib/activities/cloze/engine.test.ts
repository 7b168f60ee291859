import { describe, expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import type { ClozeAct } from './acts';
import { clozeEngine, dealt, echoOf, inBank, textIn, type ClozeState } from './engine';
import type { ClozeContent } from './schema';

const tile = (id: string, verdict: 'fits' | 'partly' | 'rethink' = 'fits') => ({
	id,
	text: `mot ${id}`,
	verdict,
	echo: `écho ${id}`
});
/** Gap a takes x and y, gap b takes y and z: y is one tile for both. Gap c is free. */
const content: ClozeContent = frozen({
	question: '?',
	passages: [{ id: 'p', pieces: ['a', 'b', 'c'].map((gap) => ({ id: `p-${gap}`, gap })) }],
	gaps: [
		{ id: 'a', name: 'A', tiles: [tile('x'), tile('y', 'rethink')] },
		{ id: 'b', name: 'B', tiles: [tile('y'), tile('z', 'partly')] },
		{ id: 'c', name: 'C', free: { echo: 'écho libre' } }
	]
});

const put = (one: string, gap: string): ClozeAct => ({ do: 'put', tile: one, gap });
const write = (text: string, gap = 'c'): ClozeAct => ({ do: 'write', gap, text });
const look: ClozeAct = { do: 'look' };
const after = (...acts: ClozeAct[]) =>
	acts.reduce<ClozeState | null>(
		(state, act) => state && frozen(clozeEngine.advance(content, state, act)),
		frozen(clozeEngine.start(content, 3))
	);

it('deals a shared tile once', () => {
	expect(
		dealt(content, { seed: 1 })
			.map((one) => one.id)
			.sort()
	).toEqual(['x', 'y', 'z']);
});

describe('putting', () => {
	it('moves a tile between the gaps that take it, and sends back what lay there', () => {
		const state = after(put('x', 'a'), put('y', 'b'), put('y', 'a'))!;
		expect(state.filled).toEqual({ a: 'y' });
		expect(
			inBank(content, state)
				.map((one) => one.id)
				.sort()
		).toEqual(['x', 'z']);
	});

	it('does nothing where the tile lies already, in a gap that does not take it, or in a free gap', () => {
		expect(after(put('x', 'a'), put('x', 'a'))).toBeNull();
		for (const act of [put('x', 'b'), put('x', 'c'), put('w', 'a'), put('x', 'constructor')])
			expect(after(act)).toBeNull();
	});
});

describe('writing', () => {
	it('keeps trimmed words in a free gap, changes them, and empties it', () => {
		expect(after(write('  à midi '))?.words).toEqual({ c: 'à midi' });
		expect(after(write('à midi'), write('à dix heures'))?.words).toEqual({ c: 'à dix heures' });
		expect(after(write('à midi'), write(' '))?.words).toEqual({});
	});

	it('does nothing when nothing changes, or where tiles go', () => {
		for (const acts of [[write('')], [write('à midi'), write('à midi ')], [write('à midi', 'a')]])
			expect(after(...acts)).toBeNull();
	});
});

describe('looking', () => {
	it('asks for one tile at least, never for words of one’s own', () => {
		expect(after(write('à midi'), look)).toBeNull();
		expect(after(put('x', 'a'), look)?.looking).toBe(true);
		expect(after(put('x', 'a'), look, look)).toBeNull();
	});

	it('remembers what was taken out meanwhile, and nothing of before', () => {
		expect(after(put('x', 'a'), put('y', 'a'), look)?.before).toEqual({});
		const state = after(put('x', 'a'), put('y', 'b'), look, put('y', 'a'))!;
		expect(state.before).toEqual({ b: ['y'], a: ['x'] });
		expect(clozeEngine.assess(content, state)).toMatchObject({
			status: 'done',
			observed: [{ at: 'b' }, { at: 'a' }]
		});
	});
});

it('echoes a tile by the gap that it lies in, own words without a worth, and an empty gap not at all', () => {
	const [a, b, c] = content.gaps;
	expect(echoOf(after(put('y', 'a'))!, a!)?.verdict).toBe('rethink');
	expect(echoOf(after(put('y', 'b'))!, b!)?.verdict).toBe('fits');
	expect(echoOf(after(write('à midi'))!, c!)).toEqual({ echo: 'écho libre' });
	for (const gap of content.gaps) expect(echoOf(after()!, gap)).toBeUndefined();
});

it('reads what stands in a gap', () => {
	const state = after(put('z', 'b'), write('à midi'))!;
	expect(['a', 'b', 'c'].map((gap) => textIn(content, state, gap))).toEqual(['', 'mot z', 'à midi']);
});

it('is untouched, then under way, then done; its place is the first gap without a tile', () => {
	const assess = (state: ClozeState | null) => clozeEngine.assess(content, state!);
	expect(assess(after()).status).toBe('untouched');
	expect(assess(after(write('à midi')))).toEqual({ status: 'under-way', progress: { done: 0, of: 2 } });
	expect(assess(after(put('x', 'a'), look)).status).toBe('done');
	expect(clozeEngine.place(content, after(put('x', 'a'))!)).toBe('b');
	expect(clozeEngine.place(content, after(put('x', 'a'), put('z', 'b'))!)).toBe('fin');
});
