/** The rules of a journal: every strip is seen, none has to be filled, and one says oneself that it is finished. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { JournalAct } from './acts';
import type { JournalContent, JournalStrip } from './schema';

/** Where a learner stands. */
export interface JournalState {
	/** Id of the strip that lies open. */
	readonly at: string;
	/** Ids of the strips that lay open at least once, in order. */
	readonly seen: readonly string[];
	/** What is kept, by id of strip; an empty strip is absent. */
	readonly texts: Readonly<Record<string, string>>;
	readonly finished: boolean;
	/** Acts since words were last erased: undoing stops there, or whoever comes next could read them. */
	readonly since: number;
}

/** The place after the last strip. */
export const END = 'fin';

export const journalEngine: Engine<JournalContent, JournalState, JournalAct> = {
	start: ({ strips }) => {
		const at = strips[0]?.id ?? END;
		return { at, seen: [at], texts: {}, finished: false, since: 0 };
	},
	advance(content, state, act) {
		const next = step(content, state, act);
		return next && { ...next, since: act.do === 'erase' ? 0 : state.since + 1 };
	},
	assess,
	place: (_content, state) => (state.finished ? END : state.at)
};

function step(content: JournalContent, state: JournalState, act: JournalAct): JournalState | null {
	if (act.do === 'finish')
		return state.finished || !allSeen(content, state) ? null : { ...state, finished: true };
	if (!content.strips.some((one) => one.id === act.strip)) return null;
	const kept = textOf(state, act.strip);
	switch (act.do) {
		case 'write': {
			const text = act.text.trim();
			return text === '' || text === kept ? null : { ...state, texts: { ...state.texts, [act.strip]: text } };
		}
		case 'erase': {
			if (kept === undefined) return null;
			const { [act.strip]: _erased, ...texts } = state.texts;
			return { ...state, texts };
		}
		case 'go':
			if (state.finished || act.strip === state.at) return null;
			return {
				...state,
				at: act.strip,
				seen: state.seen.includes(act.strip) ? state.seen : [...state.seen, act.strip]
			};
	}
}

function assess(content: JournalContent, state: JournalState): Assessment {
	// What was written says nothing about anybody: only that the journal was looked through.
	if (state.finished) return { status: 'done', observed: [] };
	if (state.seen.length === 1 && Object.keys(state.texts).length === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done: state.seen.length - 1, of: content.strips.length } };
}

export const allSeen = (content: JournalContent, state: JournalState): boolean =>
	content.strips.every((one) => state.seen.includes(one.id));

/** What is kept of a strip, or `undefined` while it is empty. */
export const textOf = (state: JournalState, strip: string): string | undefined =>
	Object.hasOwn(state.texts, strip) ? state.texts[strip] : undefined;

/** The strip so many places further (or back), if there is one. */
export const beside = (content: JournalContent, strip: string, by: number): JournalStrip | undefined =>
	content.strips[content.strips.findIndex((one) => one.id === strip) + by];
