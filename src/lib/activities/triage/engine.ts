/**
 * The rules of a triage: each case is led through the questions of the tree, and the first answer that stops, the
 * learner's or the story's, leads to an adult. Not knowing stops too, and is a good answer.
 */
import type { Assessment, Observation } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { END, type TriageAct } from './acts';
import { dealt, findCase, nextQuestion, outcomeOf, saidOf } from './selectors';
import type { TriageContent } from './schema';
import type { TriageState } from './state';

export type { TriageState } from './state';
export * from './selectors';

export const triageEngine: Engine<TriageContent, TriageState, TriageAct> = {
	start: (content, seed) => {
		const state = { seed, rounds: 1, at: END, said: {} };
		return { ...state, at: dealt(content, state)[0]?.id ?? END };
	},
	advance,
	assess,
	place: (_content, state) => state.at
};

function advance(content: TriageContent, state: TriageState, act: TriageAct): TriageState | null {
	switch (act.do) {
		case 'say': {
			const one = findCase(content, act.case);
			if (!one || nextQuestion(content, state, one)?.id !== act.question) return null;
			const said = { ...saidOf(state, act.case), [act.question]: act.answer };
			return { ...state, said: { ...state.said, [act.case]: said } };
		}
		case 'go': {
			const known = act.case === END || dealt(content, state).some(({ id }) => id === act.case);
			return known && act.case !== state.at ? { ...state, at: act.case } : null;
		}
		case 'more': {
			const more = { ...state, rounds: state.rounds + 1 };
			const next = dealt(content, more)[dealt(content, state).length];
			return next ? { ...more, at: next.id } : null;
		}
	}
}

function assess(content: TriageContent, state: TriageState): Assessment {
	const cases = dealt(content, state);
	if (state.at === END)
		return { status: 'done', observed: cases.flatMap((one): Observation[] => seen(state, one.id)) };
	if (Object.keys(state.said).length === 0 && state.at === cases[0]?.id) return { status: 'untouched' };
	const done = cases.filter((one) => outcomeOf(content, state, one)).length;
	return { status: 'under-way', progress: { done, of: cases.length } };
}

/** What was practised here: to say that one does not know. Being right is no observation. */
const seen = (state: TriageState, id: string): Observation[] =>
	Object.values(saidOf(state, id)).includes('unsure') ? [{ what: 'not-knowing', at: id }] : [];
