import { describe, expect, it } from 'vitest';
import type { SelfcheckAct } from './acts';
import { END, moveOf, selfcheckEngine as engine, type SelfcheckState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = engine.start(content, 7);
const advance = (state: SelfcheckState, act: SelfcheckAct) => engine.advance(content, state, act);
const after = (...acts: SelfcheckAct[]) =>
	acts.reduce<SelfcheckState>((state, act) => advance(state, act)!, start);
const place = (sentence: string, word: string): SelfcheckAct => ({ do: 'place', sentence, word });
const say = (sentence: string, text: string): SelfcheckAct => ({ do: 'say', sentence, text });
const first = [place('aide', 'un-peu'), place('ecoute', 'facilement'), place('calme', 'souvent')];
const second: SelfcheckAct[] = [...first, { do: 'keep' }, { do: 'look' }];

describe('a look', () => {
	it('takes one word for each sentence, and another in its place', () => {
		const state = after(place('aide', 'un-peu'), place('aide', 'souvent'));
		expect(state.before.at).toEqual({ aide: 'souvent' });
		for (const act of [place('aide', 'souvent'), place('aide', 'dix'), place('constructor', 'souvent')])
			expect(advance(state, act)).toBeNull();
	});

	it('is kept once something is placed, the rest left open if one likes', () => {
		expect(advance(start, { do: 'keep' })).toBeNull();
		expect(after(place('aide', 'un-peu'), { do: 'keep' }).step).toBe('between');
	});

	it('cannot be written into between two looks, nor once both are side by side', () => {
		const between = after(...first, { do: 'keep' });
		const compared = after(...second, place('aide', 'souvent'), { do: 'compare' });
		for (const state of [between, compared]) {
			expect(advance(state, place('aide', 'facilement'))).toBeNull();
			expect(advance(state, say('aide', 'mots'))).toBeNull();
		}
	});

	it('begins anew the second time, and leaves the first as it was', () => {
		const state = after(...second, place('aide', 'facilement'), say('aide', ' mots '));
		expect(state.before.at).toMatchObject({ aide: 'un-peu', calme: 'souvent' });
		expect(state.after).toEqual({ at: { aide: 'facilement' }, words: { aide: 'mots' } });
	});
});

it('tells how each sentence moved, either way, and nothing of one that was left open', () => {
	const state = after(...second, place('aide', 'facilement'), place('ecoute', 'souvent'), { do: 'compare' });
	expect(content.sentences.map(({ id }) => moveOf(content, state, id))).toEqual([
		'further',
		'back',
		undefined
	]);
	const still = after(...second, place('calme', 'souvent'));
	expect(moveOf(content, still, 'calme')).toBe('same');
});

it('is done once both looks were put side by side, and observes nothing', () => {
	expect(engine.assess(content, start)).toEqual({ status: 'untouched' });
	expect(engine.assess(content, after(...second))).toEqual({
		status: 'under-way',
		progress: { done: 3, of: 7 }
	});
	const compared = after(...second, place('aide', 'pas-encore'), { do: 'compare' });
	expect(engine.assess(content, compared)).toEqual({ status: 'done', observed: [] });
	expect(engine.place(content, compared)).toBe(END);
	expect(engine.place(content, after(place('aide', 'un-peu')))).toBe('ecoute');
});

it('erases words of either look at any time, and no undo brings them back', () => {
	const state = after(say('aide', 'mots'), ...first, { do: 'keep' });
	const erased = advance(state, { do: 'erase', sentence: 'aide', look: 'before' })!;
	expect(erased).toMatchObject({ before: { words: {} }, since: 0 });
	expect(advance(erased, { do: 'erase', sentence: 'aide', look: 'before' })).toBeNull();
	expect(advance(state, { do: 'erase', sentence: 'aide', look: 'after' })).toBeNull();
});
