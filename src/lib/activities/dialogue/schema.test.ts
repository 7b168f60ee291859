import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sample as confide } from './confide-sample';
import { sample } from './sample';
import { dialogueSchema, type DialogueContent, type Turn } from './schema';
import { allWords, exampleOf, outcomeOf, sentenceOf } from './sentences';

const { content } = sample.activity;
const issues = (changed: unknown) =>
	(v.safeParse(dialogueSchema, changed).issues ?? []).map((one) => one.message).join('\n');
/** The sample with one of its turns changed. */
const withTurn = (id: string, change: Partial<Turn>, of: DialogueContent = content) => ({
	...of,
	turns: of.turns.map((one) => (one.id === id ? { ...one, ...change } : one))
});
const without = <T extends object>(whole: T, key: keyof T) => {
	const { [key]: _gone, ...others } = whole;
	return others;
};

it('takes both samples', () => {
	expect(issues(content)).toBe('');
	expect(issues(confide.activity.content)).toBe('');
});

describe('a mediation', () => {
	it('begins with its triage', () => {
		expect(issues({ ...content, start: 'bonjour' })).toContain('begins with the triage');
		expect(issues(withTurn('porte', { moves: undefined, to: 'bonjour' }))).toContain(
			'begins with the triage'
		);
	});

	it('is between two, never has a target, and goes forward', () => {
		expect(issues({ ...content, between: ['noe'] })).toContain('between two');
		expect(issues({ ...content, target: 'jade' })).not.toBe('');
		expect(issues(withTurn('drapeau-suite', { to: 'porte' }))).toContain('steps go forward');
	});

	it('says where stopping leads once a red flag shows', () => {
		expect(issues({ ...content, handover: { cautious: 'arret' } })).toContain('handover.best');
	});

	it('has no dark word: there it is a red flag', () => {
		const dark = { moves: undefined, dark: true, call: 'Un adulte.', to: 'tard' } as const;
		expect(issues(withTurn('recit', dark))).toContain('red flag');
	});
});

it('never ends without help and repair', () => {
	const { ending } = content.turns.find((one) => one.id === 'tard')!;
	for (const key of ['help', 'repair'] as const)
		expect(issues(withTurn('tard', { ending: without(ending!, key) as never }))).not.toBe('');
});

it('never agrees on anything where somebody confides, nor offers a sentence at a dark word', () => {
	const { content: talk } = confide.activity;
	const { ending } = talk.turns.find((one) => one.id === 'fin-relais')!;
	expect(issues(withTurn('fin-relais', { ending: { ...ending!, outcome: 'agreement' } }, talk))).toContain(
		'belongs to a mediation'
	);
	const { moves } = talk.turns[0]!;
	expect(issues(withTurn('sombre', { to: undefined, moves }, talk))).toContain('nothing is chosen');
	expect(issues(withTurn('sombre', { call: undefined }, talk))).toContain('whom to call');
});

it('is left with one thing from the coach for each step in which something is said', () => {
	const coach = content.coach.filter((one) => one.step !== 'recits');
	expect(issues({ ...content, coach })).toContain('"recits"');
});

it('never says that silence or attack protects', () => {
	const moves = content.turns[0]!.moves!.map((one) => ({ ...one, tone: 'protects' as const }));
	expect(issues(withTurn('porte', { moves }))).toContain('never said to protect');
});

describe('a composed sentence', () => {
	const compose = content.turns.find((one) => one.id === 'bonjour')!.compose!;

	it('is read whole, and every one that can be made comes to something', () => {
		expect(allWords(compose)).toHaveLength(4);
		expect(sentenceOf(compose, ['merci', 'limite'])).toMatch(/^Merci d’être venus\. Ce qui se dit/);
		for (const words of allWords(compose)) expect(outcomeOf(compose, words)).toBeDefined();
		expect(exampleOf(compose, 'secret-total')).toEqual(['merci', 'tout']);
	});

	it('is refused where one comes to nothing, where an outcome is never come to, or a part is lost', () => {
		const outcomes = (list: unknown[]) =>
			withTurn('bonjour', { compose: { ...compose, outcomes: list as never } });
		expect(issues(outcomes(compose.outcomes.slice(0, 2)))).toContain('comes to nothing');
		expect(issues(outcomes([...compose.outcomes].reverse()))).toContain('no sentence');
		const lost = compose.outcomes.map((one) => ({ ...one, ...(one.with ? { with: { fin: 'x' } } : {}) }));
		expect(issues(outcomes(lost))).toContain('"fin: x"');
	});
});
