/**
 * The rules of leading stories in front of a class, and of rehearsing it by two: sets are opened one after the
 * other, their situations come in order. Rehearsed, a situation is read, the class reacts, one answers, one ends;
 * led, it is told and asked, and the class itself reacts. One may leave any of them out, and stop after any.
 */
import type { Assessment, Observation } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { LeadingAct } from './acts';
import type { LeadingContent, LeadingSituation } from './schema';
import {
	givenTo,
	hasBegun,
	inSet,
	reactionNow,
	setsLeft,
	situationAfter,
	situationNow,
	stepAfter
} from './selectors';
import { CHOICE, END, READ, type LeadingState, type Through } from './state';

export * from './selectors';
export * from './state';

export const leadingEngine: Engine<LeadingContent, LeadingState, LeadingAct> = {
	start: (_content, seed) => ({ seed, at: CHOICE, step: READ, opened: [], through: {}, answers: {} }),
	advance,
	assess,
	place: (_content, { at }) => at
};

function advance(content: LeadingContent, state: LeadingState, act: LeadingAct): LeadingState | null {
	const here = situationNow(content, state);
	switch (act.do) {
		case 'open': {
			const [first] = inSet(content, act.set);
			if (state.at !== CHOICE || !first || state.opened.includes(act.set)) return null;
			return { ...state, at: first.id, step: READ, opened: [...state.opened, act.set] };
		}
		case 'on': {
			if (here?.id !== act.situation || state.step !== act.from) return null;
			const reaction = reactionNow(content, state);
			if (reaction && givenTo(state, here.id, reaction.id).length === 0) return null;
			const step = stepAfter(here, state.step);
			return step === undefined ? onward(content, state, here, 'rehearsed') : { ...state, step };
		}
		case 'answer': {
			const reaction = here?.id === act.situation ? reactionNow(content, state) : undefined;
			const given = reaction ? givenTo(state, act.situation, reaction.id) : [];
			const known = reaction?.id === act.reaction && reaction.answers.some(({ id }) => id === act.answer);
			if (!known || given.at(-1) === act.answer) return null;
			const answers = { ...state.answers[act.situation], [act.reaction]: [...given, act.answer] };
			return { ...state, answers: { ...state.answers, [act.situation]: answers } };
		}
		case 'led':
			return here?.id === act.situation && state.step === READ ? onward(content, state, here, 'led') : null;
		case 'pass':
			return here?.id === act.situation ? onward(content, state, here, 'passed') : null;
		case 'stop':
			return state.at !== END && hasBegun(state) ? { ...state, at: END, step: READ } : null;
	}
}

/** On to the next of the set; after its last, to the choice of another, and to the end where none is left. */
function onward(
	content: LeadingContent,
	state: LeadingState,
	one: LeadingSituation,
	how: Through
): LeadingState {
	const next = situationAfter(content, one)?.id;
	const at = next ?? (setsLeft(content, state).length > 0 ? CHOICE : END);
	return { ...state, at, step: READ, through: { ...state.through, [one.id]: how } };
}

function assess(content: LeadingContent, state: LeadingState): Assessment {
	if (state.at === END) return { status: 'done', observed: observed(content, state) };
	if (state.opened.length === 0) return { status: 'untouched' };
	const asked = content.situations.filter(({ set }) => state.opened.includes(set));
	return { status: 'under-way', progress: { done: Object.keys(state.through).length, of: asked.length } };
}

/** What was practised: that one called the adult, and that one looked for another answer. Nothing is a mark. */
const observed = ({ situations }: LeadingContent, state: LeadingState): Observation[] =>
	situations.flatMap(({ id, reactions }) =>
		reactions.flatMap((reaction): Observation[] => {
			const given = givenTo(state, id, reaction.id);
			const relayed = reaction.answers.some((one) => one.relay && given.includes(one.id));
			return [
				...(relayed ? [{ what: 'relay', at: id }] : []),
				...(given.length > 1 ? [{ what: 'another-answer', at: id }] : [])
			];
		})
	);
