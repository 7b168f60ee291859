import { describe, expect, it } from 'vitest';
import { END, RECEIVED, type ComplimentsAct, type Part } from './acts';
import { afterPlace, beforePlace, builtOf, complimentsEngine, type ComplimentsState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = () => complimentsEngine.start(content, 7);
const advance = (state: ComplimentsState, act: ComplimentsAct) =>
	complimentsEngine.advance(content, state, act);
const played = (...acts: ComplimentsAct[]) =>
	acts.reduce<ComplimentsState>((state, act) => advance(state, act)!, start());
const pick = (part: Part, option: string, scene = 'nour'): ComplimentsAct => ({
	do: 'pick',
	scene,
	part,
	option
});
const go = (to: string): ComplimentsAct => ({ do: 'go', to });
const gesture: ComplimentsAct = { do: 'gesture', scene: 'nour' };
const words: ComplimentsAct = { do: 'words', scene: 'nour' };

describe('a sentence', () => {
	it('takes its parts in any order, and another fact at once, keeping the earlier one', () => {
		const state = played(pick('effect', 'entrer'), pick('fact', 'pull'), pick('fact', 'accompagner'));
		expect(builtOf(state, 'nour')).toEqual({ fact: 'accompagner', effect: 'entrer', earlier: ['pull'] });
	});

	it('ignores the part that is there, and one that is not among its parts', () => {
		expect(advance(played(pick('fact', 'pull')), pick('fact', 'pull'))).toBeNull();
		expect(advance(start(), pick('fact', 'entrer'))).toBeNull();
		expect(advance(start(), pick('ending', 'merci', 'theo'))).toBeNull();
		expect(advance(start(), pick('fact', 'pull', '__proto__'))).toBeNull();
	});

	it('may do without an ending: it is taken out again', () => {
		const ended = played(pick('ending', 'merci'));
		expect(builtOf(advance(ended, { do: 'drop', scene: 'nour' })!, 'nour')).toEqual({ earlier: [] });
		expect(advance(start(), { do: 'drop', scene: 'nour' })).toBeNull();
	});
});

describe('a gesture', () => {
	it('stands in the place of words, which come back as they were', () => {
		const sign = played(pick('fact', 'pull'), gesture);
		expect(advance(sign, pick('effect', 'entrer'))).toBeNull();
		expect(advance(sign, gesture)).toBeNull();
		expect(advance(sign, words)).toEqual(played(pick('fact', 'pull')));
		expect(advance(start(), words)).toBeNull();
	});

	it('is there only where the scene has one', () => {
		expect(advance(start(), { do: 'gesture', scene: 'theo' })).toBeNull();
	});
});

describe('the way', () => {
	it('is open everywhere, but for the end, which needs one compliment', () => {
		expect(played(go('theo'), go(RECEIVED)).at).toBe(RECEIVED);
		expect(advance(played(go(RECEIVED)), go(END))).toBeNull();
		expect(advance(played(pick('fact', 'pull')), go(END))).toBeNull();
		expect(played(pick('fact', 'pull'), pick('effect', 'entrer'), go(END)).at).toBe(END);
		expect(played(gesture, go(END)).at).toBe(END);
		expect(advance(start(), go('nour'))).toBeNull();
		expect(advance(start(), go('ailleurs'))).toBeNull();
	});

	it('leads from each place to the next and back', () => {
		expect(['nour', 'theo', RECEIVED].map((at) => afterPlace(content, at))).toEqual(['theo', RECEIVED, END]);
		expect(['nour', 'theo', RECEIVED].map((at) => beforePlace(content, at))).toEqual([
			undefined,
			'nour',
			'theo'
		]);
	});
});

it('keeps what was received, trimmed, once, and lets it be taken back', () => {
	const kept = played({ do: 'say', text: ' Un sourire. ' });
	expect(kept.said).toBe('Un sourire.');
	expect(advance(kept, { do: 'say', text: 'Un sourire.' })).toBeNull();
	expect(advance(kept, { do: 'say', text: '' })).toEqual(start());
});

describe('what is assessed', () => {
	it('is untouched, then under way, counting compliments whatever they were worth', () => {
		expect(complimentsEngine.assess(content, start())).toEqual({ status: 'untouched' });
		const state = played(pick('fact', 'pull'), pick('effect', 'entrer'));
		expect(complimentsEngine.assess(content, state)).toEqual({
			status: 'under-way',
			progress: { done: 1, of: 3 }
		});
	});

	it('is done at the end, and says nothing of what was received', () => {
		expect(complimentsEngine.assess(content, played(...sample.walks.ended!))).toEqual({
			status: 'done',
			observed: [
				{ what: 'precise-compliment', at: 'nour' },
				{ what: 'second-try', at: 'nour' },
				{ what: 'precise-compliment', at: 'theo' }
			]
		});
		expect(complimentsEngine.assess(content, played(gesture, go(END)))).toEqual({
			status: 'done',
			observed: [{ what: 'gesture', at: 'nour' }]
		});
	});
});
