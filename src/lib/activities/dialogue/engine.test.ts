import { describe, expect, it } from 'vitest';
import { sample as confide } from './confide-sample';
import { coachNow, dialogueEngine, knots, offered, saidNow, stepNow } from './engine';
import { played } from './played';
import { sample } from './sample';

const { content } = sample.activity;
const { walks } = sample;
const at = (walk: string) => played(content, walks[walk]!);
const refused = (walk: string, act: Parameters<typeof dialogueEngine.advance>[2]) =>
	dialogueEngine.advance(content, at(walk), act) === null;

describe('a sentence', () => {
	it('moves those who hear it, and waits for its reaction to be read', () => {
		const state = at('reaction');
		expect(state.node).toBe('porte');
		expect(state.chosen).toBe('trier');
		expect(state.vars['confiance-noe']).toBe(50);
		expect(offered(content, state)).toEqual([]);
		expect(refused('reaction', { do: 'say', turn: 'porte', move: 'trier' })).toBe(true);
	});

	it('is said as it was put together, and comes to the first outcome that agrees', () => {
		expect(at('composed').chosen).toBe('secret-total');
		expect(saidNow(content, at('composed'))).toMatch(/^Bon, vous voilà enfin\. Je vous jure/);
		const half = { do: 'compose', turn: 'bonjour', words: ['merci'] } as const;
		expect(refused('compose', half)).toBe(true);
		expect(refused('compose', { ...half, words: ['merci', 'merci'] })).toBe(true);
	});
});

describe('stopping', () => {
	it('leads to the careful ending before a red flag, and to the best one after it', () => {
		expect(at('ending-cautious').node).toBe('arret');
		expect(at('ending-best').node).toBe('relais');
	});

	it('is possible at every turn and while a reaction is read, and no more once an adult is there', () => {
		for (const walk of ['start', 'reaction', 'compose', 'composed', 'flag', 'onward']) {
			const state = at(walk);
			expect(dialogueEngine.advance(content, state, { do: 'relay', turn: state.node }), walk).not.toBeNull();
		}
		expect(refused('ending', { do: 'relay', turn: 'fin-accord' })).toBe(true);
		const agreed = played(content, walks.ending!.slice(0, -1));
		expect(dialogueEngine.advance(content, agreed, { do: 'relay', turn: 'entente' })).toBeNull();
	});
});

it('leaves one thing to do at a dark word: to call the adult', () => {
	const { content: talk } = confide.activity;
	const dark = played(talk, confide.walks.dark!);
	expect(dialogueEngine.advance(talk, dark, { do: 'relay', turn: 'sombre' })).toBeNull();
	expect(dialogueEngine.advance(talk, dark, { do: 'next', turn: 'sombre' })?.node).toBe('bureau');
});

describe('the coach', () => {
	it('speaks when a step is left, and by what was done in it', () => {
		expect(coachNow(content, at('reaction'))?.id).toBe('coach-tri');
		expect(coachNow(content, at('composed'))?.id).toBe('coach-accueil');
		const clear = played(content, walks.flag!.slice(0, 3));
		expect(coachNow(content, clear)?.id).toBe('coach-accueil-pose');
	});

	it('keeps silent within a step', () => {
		expect(coachNow(content, at('start'))).toBeUndefined();
		expect(coachNow(content, played(content, walks.flag!.slice(0, -1)))).toBeUndefined();
	});
});

it('counts the steps of the protocol, not the turns', () => {
	expect(stepNow(content, at('start'))).toEqual({ step: 'tri', done: 0, of: 9 });
	expect(stepNow(content, at('flag')).done).toBe(3);
	expect(stepNow(content, at('ending'))).toEqual({ done: 9, of: 9 });
});

it('remembers every knot, what else was possible there, and whether a red flag had shown', () => {
	const made = knots(content, at('ending-best'));
	expect(made.map(({ index }) => index)).toEqual([0, 2, 4, 6]);
	expect(made.map(({ flagged }) => flagged)).toEqual([false, false, false, true]);
	expect(made[0]!.others).toEqual([content.turns[0]!.moves![1]!.text]);
	// Of a composed sentence, one example for each of the two other outcomes.
	expect(made[1]!.others).toHaveLength(2);
	expect(made[3]!.outcome).toBeUndefined();
	expect(made[3]!.others).toHaveLength(2);
});

it('says what was practised, and never a number', () => {
	const assessed = dialogueEngine.assess(content, at('ending-best'));
	const observed = assessed.status === 'done' ? assessed.observed : [];
	expect(observed.at(-1)).toEqual({ what: 'relay', at: 'drapeau/relay' });
});
