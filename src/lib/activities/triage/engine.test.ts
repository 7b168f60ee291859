import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { triageActs, type TriageAct } from './acts';
import { dealt, heardOf, leadOf, nextQuestion, outcomeOf, triageEngine, type TriageState } from './engine';
import { sample } from './sample';
import { type Answer } from './answers';
import { triageSchema } from './schema';
import { triageSheet } from './sheet';

const { content } = sample.activity;
const start = triageEngine.start(content, 7);
const caseOf = (id: string) => content.cases.find((one) => one.id === id)!;
const say = (one: string, question: string, answer: Answer): TriageAct => ({
	do: 'say',
	case: one,
	question,
	answer
});
const after = (...acts: TriageAct[]): TriageState =>
	acts.reduce((state, act) => triageEngine.advance(content, state, act) ?? state, start);
const outcome = (id: string, ...acts: TriageAct[]) => outcomeOf(content, after(...acts), caseOf(id));

describe('a case is led through the tree', () => {
	it('to a mediation only when no answer of the learner or of the story stops it', () => {
		const first = say('le-banc', 'recommence', 'no');
		expect(outcome('le-banc', first)).toBeUndefined();
		expect(outcome('le-banc', first, say('le-banc', 'veulent', 'yes'))).toBe('mediation');
	});

	it('to an adult where the story stops, though one would have gone on', () => {
		expect(outcome('le-sac', say('le-sac', 'recommence', 'no'))).toBe('adult');
		expect(heardOf(content, after(say('le-sac', 'recommence', 'no')), caseOf('le-sac'))[0]?.verdict).toBe(
			'reread'
		);
	});

	it('to an adult where one does not know, and calls that no error', () => {
		for (const { id } of content.cases) {
			const unsure = say(id, 'recommence', 'unsure');
			expect(outcome(id, unsure)).toBe('adult');
			expect(heardOf(content, after(unsure), caseOf(id))[0]?.verdict).toBe('careful');
		}
	});

	it('to an adult where the story does not say', () => {
		const first = say('l-expose', 'recommence', 'no');
		expect(outcome('l-expose', first, say('l-expose', 'veulent', 'yes'))).toBe('adult');
		const heard = heardOf(content, after(first, say('l-expose', 'veulent', 'unsure')), caseOf('l-expose'));
		expect(heard.at(-1)?.verdict).toBe('fits');
	});

	it('asks no further once it has ended, and never out of turn', () => {
		const stopped = after(say('le-sac', 'recommence', 'yes'));
		expect(nextQuestion(content, stopped, caseOf('le-sac'))).toBeUndefined();
		expect(triageEngine.advance(content, stopped, say('le-sac', 'veulent', 'yes'))).toBeNull();
		expect(triageEngine.advance(content, start, say('le-banc', 'veulent', 'yes'))).toBeNull();
	});
});

describe('a round', () => {
	it('holds a trap in every three cases, whatever the seed', () => {
		for (let seed = 0; seed < 20; seed++)
			expect(dealt(content, { seed, rounds: 1 }).some(({ looks }) => looks)).toBe(true);
	});

	it('deals all the cases once when all are asked for', () => {
		const ids = dealt(content, { seed: 3, rounds: 2 }).map(({ id }) => id);
		expect(ids.sort()).toEqual(content.cases.map(({ id }) => id).sort());
	});

	it('ends where one goes to its end, and goes on where more is asked for', () => {
		const ended = after({ do: 'go', case: 'fin' });
		expect(triageEngine.assess(content, ended).status).toBe('done');
		const more = triageEngine.advance(content, ended, { do: 'more' })!;
		expect(triageEngine.assess(content, more).status).toBe('under-way');
		expect(triageEngine.advance(content, more, { do: 'more' })).toBeNull();
	});
});

it('says of what was practised only that one said not to know', () => {
	const ended = after(say('le-cri', 'recommence', 'unsure'), { do: 'go', case: 'fin' });
	const told = dealt(content, ended).some(({ id }) => id === 'le-cri');
	expect(triageEngine.assess(content, ended)).toEqual({
		status: 'done',
		observed: told ? [{ what: 'not-knowing', at: 'le-cri' }] : []
	});
});

it('reads what was saved, and nothing else', () => {
	const id = (one: string) => one;
	expect(triageActs.read({ do: 'say', case: 'a', question: 'b', answer: 'unsure' }, id)).not.toBeNull();
	expect(triageActs.read({ do: 'say', case: 'a', question: 'b', answer: 'peut-être' }, id)).toBeNull();
	expect(triageActs.read({ do: 'go', case: 'fin' }, (one) => `new-${one}`)).toEqual({
		do: 'go',
		case: 'fin'
	});
	for (const other of [null, 3, {}, { do: 'go' }, { do: 'dance' }])
		expect(triageActs.read(other, id)).toBeNull();
});

describe('the schema', () => {
	const refused = (change: (cases: typeof content.cases) => unknown) =>
		v.safeParse(triageSchema, { ...content, cases: change(structuredClone(content.cases)) }).success;

	it('takes the sample', () => expect(v.safeParse(triageSchema, content).success).toBe(true));
	it('refuses a case that goes on after the tree has stopped it', () => {
		expect(
			refused((cases) =>
				cases.map((one) =>
					one.id === 'le-sac' ? { ...one, answers: [...one.answers, caseOf('le-banc').answers[1]] } : one
				)
			)
		).toBe(false);
	});
	it('refuses a trap that is what it looks like', () => {
		expect(refused((cases) => cases.map((one) => ({ ...one, looks: 'conflict' })))).toBe(false);
	});
	it('refuses cases without enough traps', () => {
		expect(refused((cases) => cases.map(({ looks: _looks, ...one }) => one))).toBe(false);
	});
	it('knows where each story leads', () => {
		expect(content.cases.map((one) => leadOf(content, one))).toEqual([
			'mediation',
			'adult',
			'mediation',
			'adult'
		]);
	});
});

it('mixes the cases on paper, where the order of the file would give the leads away', () => {
	const many = Array.from({ length: 12 }, (_none, nth) => ({
		...caseOf(nth < 6 ? 'le-banc' : 'le-sac'),
		id: `case-${nth}`,
		text: `${nth}`
	}));
	const { blocks, answers } = triageSheet({ ...content, cases: many });
	const asked = blocks
		.flatMap((one) => (one.block === 'questions' ? one.items : []))
		.map(({ before }) => before);
	expect(asked.slice(0, 6).sort()).not.toEqual(['0', '1', '2', '3', '4', '5']);
	const notes = answers.flatMap((one) => (one.block === 'notes' ? one.notes : []));
	expect(notes.map(({ text }) => text)).toEqual(
		asked.map((text) => content.leads[Number(text) < 6 ? 'mediation' : 'adult'].name)
	);
});
