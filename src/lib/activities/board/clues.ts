/** The rules of clues: each is opened, then weighed for every hypothesis; the end says what stays unknown. */
import type { Assessment } from '$lib/domain/assessment';
import { NOT_YET, type CluesAct, type Says } from './acts';
import type { Clue, CluesContent, Hypothesis } from './schema';

export interface CluesState {
	readonly use: 'clues';
	/** Ids of the clues that were opened, in that order. */
	readonly opened: readonly string[];
	/** What each clue says of each hypothesis, by their ids. */
	readonly weighed: Readonly<Record<string, Readonly<Record<string, Says>>>>;
	/** The two questions of the end are asked. */
	readonly concluding: boolean;
	/** Id of a hypothesis, or `NOT_YET`. */
	readonly thinks?: string;
	/** Ids of the hypotheses about who can help. */
	readonly asks: readonly string[];
	readonly answered: boolean;
}

export const startClues = (): CluesState => ({
	use: 'clues',
	opened: [],
	weighed: {},
	concluding: false,
	asks: [],
	answered: false
});

export function advanceClues(content: CluesContent, state: CluesState, act: CluesAct): CluesState | null {
	if (state.answered) return null;
	switch (act.do) {
		case 'open':
			return mayOpen(content, state, act.clue) ? { ...state, opened: [...state.opened, act.clue] } : null;
		case 'weigh': {
			const { clue, hypothesis, says } = act;
			if (!state.opened.includes(clue) || saysOf(state, clue, hypothesis) === says) return null;
			if (!content.hypotheses.some((one) => one.id === hypothesis)) return null;
			const here = Object.hasOwn(state.weighed, clue) ? state.weighed[clue] : {};
			return { ...state, weighed: { ...state.weighed, [clue]: { ...here, [hypothesis]: says } } };
		}
		case 'conclude':
			return state.concluding || !allWeighed(content, state) ? null : { ...state, concluding: true };
		case 'think': {
			const known = act.hypothesis === NOT_YET || isAbout(content, 'what', act.hypothesis);
			if (!state.concluding || !known || state.thinks === act.hypothesis) return null;
			return { ...state, thinks: act.hypothesis };
		}
		case 'ask':
		case 'unask': {
			const asked = state.asks.includes(act.hypothesis);
			if (!state.concluding || !isAbout(content, 'help', act.hypothesis)) return null;
			if (asked === (act.do === 'ask')) return null;
			const others = state.asks.filter((one) => one !== act.hypothesis);
			return { ...state, asks: asked ? others : [...others, act.hypothesis] };
		}
		case 'answer':
			return mayAnswer(state) ? { ...state, answered: true } : null;
	}
}

export function assessClues(content: CluesContent, state: CluesState): Assessment {
	if (state.answered) {
		const doubt = state.thinks === NOT_YET ? [{ what: 'leaves-open', at: 'fin' }] : [];
		return { status: 'done', observed: [...doubt, ...state.asks.map((at) => ({ what: 'help', at }))] };
	}
	if (state.opened.length === 0) return { status: 'untouched' };
	const done = content.clues.filter((one) => isWeighed(content, state, one.id)).length;
	// One more for the questions of the end.
	return { status: 'under-way', progress: { done, of: content.clues.length + 1 } };
}

/** One clue at a time: the last one is weighed before another is opened. */
export function mayOpen(content: CluesContent, state: CluesState, clue: string): boolean {
	const last = state.opened.at(-1);
	if (last !== undefined && !isWeighed(content, state, last)) return false;
	return content.clues.some((one) => one.id === clue) && !state.opened.includes(clue);
}

export const saysOf = (state: CluesState, clue: string, hypothesis: string): Says | undefined => {
	const here = Object.hasOwn(state.weighed, clue) ? state.weighed[clue]! : {};
	return Object.hasOwn(here, hypothesis) ? here[hypothesis] : undefined;
};

/** Something was said of every hypothesis. */
export const isWeighed = (content: CluesContent, state: CluesState, clue: string): boolean =>
	content.hypotheses.every((one) => saysOf(state, clue, one.id) !== undefined);

export const allWeighed = (content: CluesContent, state: CluesState): boolean =>
	content.clues.every((one) => isWeighed(content, state, one.id));

export const mayAnswer = (state: CluesState): boolean =>
	state.concluding && state.thinks !== undefined && state.asks.length > 0;

/** The clue being weighed, or the first that is still closed. */
export const nextClue = (content: CluesContent, state: CluesState): Clue | undefined =>
	content.clues.find((one) => one.id === state.opened.at(-1) && !isWeighed(content, state, one.id)) ??
	content.clues.find((one) => !state.opened.includes(one.id));

export const hypothesesAbout = (content: CluesContent, about: Hypothesis['about']): Hypothesis[] =>
	content.hypotheses.filter((one) => one.about === about);

const isAbout = (content: CluesContent, about: Hypothesis['about'], id: string) =>
	hypothesesAbout(content, about).some((one) => one.id === id);
