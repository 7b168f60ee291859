import { describe, expect, it } from 'vitest';
import type { CharterAct } from './acts';
import { charterEngine, resultOf, wordsOf, type CharterState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = charterEngine.start(content, 7);
const after = (...acts: CharterAct[]): CharterState =>
	acts.reduce<CharterState>((state, act) => {
		const next = charterEngine.advance(content, state, act);
		if (!next) throw new Error(`${JSON.stringify(act)} does not apply`);
		return next;
	}, start);
const refused = (state: CharterState, act: CharterAct) =>
	expect(charterEngine.advance(content, state, act)).toBeNull();
const keep = (proposal: string): CharterAct => ({ do: 'keep', proposal });
const write = (text: string): CharterAct => ({ do: 'write', text });
const count = (sentence: string, hands: number): CharterAct => ({ do: 'count', sentence, hands });
const texts = (state: CharterState) => state.sentences.map((one) => wordsOf(content, one));

describe('choosing', () => {
	it('keeps a proposal once, and none that is not there', () => {
		const kept = after(keep('finir'));
		expect(texts(kept)).toEqual(['On laisse chacun finir sa phrase.']);
		refused(kept, keep('finir'));
		refused(start, keep('constructor'));
	});

	it('keeps six sentences at most here, as the content says', () => {
		const full = after(...['a', 'b', 'c', 'd', 'e', 'f'].map(write));
		refused(full, write('g'));
		refused(full, keep('finir'));
		expect(charterEngine.advance(content, full, { do: 'drop', sentence: 's1' })).not.toBeNull();
	});

	it('takes own words, trimmed, but not the same twice and not none', () => {
		const written = after(write('  On répare  '));
		expect(texts(written)).toEqual(['On répare']);
		refused(written, write('On répare'));
		refused(start, write('   '));
	});

	it('merges two into one where the first of them stood, and keeps no proposal of them twice', () => {
		const three = after(keep('seul'), keep('finir'), keep('jeu'));
		const merged = charterEngine.advance(content, three, {
			do: 'merge',
			one: 's3',
			other: 's1',
			text: 'Une place pour chacun'
		})!;
		expect(texts(merged)).toEqual(['Une place pour chacun', 'On laisse chacun finir sa phrase.']);
		expect(new Set(merged.sentences[0]!.from)).toEqual(new Set(['seul', 'jeu']));
		refused(merged, keep('jeu'));
		refused(three, { do: 'merge', one: 's1', other: 's1', text: 'x' });
		refused(three, { do: 'merge', one: 's1', other: 's9', text: 'x' });
		refused(three, { do: 'merge', one: 's1', other: 's2', text: ' ' });
	});

	it('merges even where the charter is full: it grows shorter', () => {
		const full = after(...['a', 'b', 'c', 'd', 'e', 'f'].map(write));
		expect(
			charterEngine.advance(content, full, { do: 'merge', one: 's1', other: 's2', text: 'ab' })?.sentences
		).toHaveLength(5);
	});

	it('never gives the number of a sentence twice', () => {
		const again = after(keep('finir'), { do: 'drop', sentence: 's1' }, keep('finir'));
		expect(again.sentences.map((one) => one.id)).toEqual(['s2']);
	});
});

describe('voting', () => {
	const two = [keep('finir'), keep('seul'), { do: 'size', pupils: 20 }] as const;

	it('begins with how many sit here', () => {
		refused(after(keep('finir')), count('s1', 3));
		refused(start, { do: 'size', pupils: 1 });
		refused(after({ do: 'size', pupils: 20 }), { do: 'size', pupils: 20 });
	});

	it('counts no more hands than pupils, and no sentence that is not there', () => {
		const ready = after(...two);
		refused(ready, count('s1', 21));
		refused(ready, count('s9', 1));
		expect(charterEngine.advance(content, ready, count('s1', 20))?.hands).toEqual({ s1: 20 });
	});

	it('says nothing before all is counted and « Révéler » is pressed', () => {
		const one = after(...two, count('s1', 15));
		refused(one, { do: 'reveal' });
		const both = after(...two, count('s1', 15), count('s2', 12));
		expect(resultOf(both, 's1')).toEqual({ say: 'not-yet' });
		const shown = charterEngine.advance(content, both, { do: 'reveal' })!;
		expect(resultOf(shown, 's1')).toMatchObject({ say: 'shares', shown: [{ count: 15 }, { count: 5 }] });
		refused(shown, { do: 'reveal' });
		refused(shown, count('s1', 14));
	});

	it('follows the one rule for groups', () => {
		const shown = after(...two, count('s1', 20), count('s2', 19), { do: 'reveal' });
		expect(resultOf(shown, 's1')).toEqual({ say: 'all-agree', category: 'yes' });
		expect(resultOf(shown, 's2')).toMatchObject({ shown: [{ say: 'more' }, { say: 'few' }] });
		const small = after(keep('finir'), { do: 'size', pupils: 9 }, count('s1', 5), { do: 'reveal' });
		expect(resultOf(small, 's1')).toEqual({ say: 'too-few' });
	});

	it('is open again once a sentence is new, and keeps the other counts', () => {
		const shown = after(...two, count('s1', 15), count('s2', 12), { do: 'reveal' }, write('On répare'));
		expect(shown.revealed).toBe(false);
		expect(shown.hands).toEqual({ s1: 15, s2: 12 });
		refused(shown, { do: 'reveal' });
	});

	it('drops counts that a smaller class cannot have raised, and those of a sentence that goes', () => {
		const smaller = after(...two, count('s1', 15), count('s2', 9), { do: 'size', pupils: 12 });
		expect(smaller.hands).toEqual({ s2: 9 });
		expect(charterEngine.advance(content, smaller, { do: 'drop', sentence: 's2' })?.hands).toEqual({});
	});
});

describe('the last words', () => {
	it('moves a sentence one place, and not beyond the ends', () => {
		const moved = after(keep('finir'), keep('seul'), { do: 'move', sentence: 's2', by: -1 });
		expect(moved.sentences.map((one) => one.id)).toEqual(['s2', 's1']);
		refused(moved, { do: 'move', sentence: 's2', by: -1 });
		refused(moved, { do: 'move', sentence: 's1', by: 1 });
		refused(moved, { do: 'move', sentence: 's9', by: 1 });
	});

	it('changes words and leaves the vote as it was', () => {
		const shown = after(keep('finir'), { do: 'size', pupils: 20 }, count('s1', 15), { do: 'reveal' });
		const reworded = charterEngine.advance(content, shown, {
			do: 'reword',
			sentence: 's1',
			text: 'Chacun finit'
		})!;
		expect(texts(reworded)).toEqual(['Chacun finit']);
		expect(reworded.revealed).toBe(true);
		refused(reworded, { do: 'reword', sentence: 's1', text: 'Chacun finit' });
		refused(reworded, { do: 'reword', sentence: 's1', text: '' });
	});
});

describe('the end', () => {
	it('needs a sentence, and no vote', () => {
		refused(start, { do: 'ready' });
		expect(charterEngine.assess(content, start).status).toBe('untouched');
		expect(charterEngine.assess(content, after(keep('finir'))).status).toBe('under-way');
		expect(charterEngine.assess(content, after(keep('finir'), { do: 'ready' }))).toEqual({
			status: 'done',
			observed: [{ what: 'agreed', at: 'finir' }]
		});
	});

	it('leaves the charter alone until it is taken up again', () => {
		const ready = after(keep('finir'), { do: 'ready' });
		refused(ready, { do: 'drop', sentence: 's1' });
		refused(start, { do: 'resume' });
		expect(charterEngine.advance(content, ready, { do: 'resume' })?.ready).toBe(false);
	});
});
