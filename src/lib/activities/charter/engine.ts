/** The rules of a charter. The class chooses, counts, orders and words; nothing is decided for it. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { groupResult, type GroupResult } from '$lib/domain/group-rule';
import { LARGEST_CLASS, type CharterAct } from './acts';
import type { CharterContent, CharterProposal } from './schema';

export interface Sentence {
	/** `s` and a number that is never given twice. */
	readonly id: string;
	/** Ids of the proposals that it was made from; none for one's own. */
	readonly from: readonly string[];
	/** The class's own wording; absent while a proposal stands as it is. */
	readonly words?: string;
}

/** Where a class stands. Ids only: no sentence but the class's own. */
export interface CharterState {
	/** In the order of the charter. */
	readonly sentences: readonly Sentence[];
	/** How many sentences were ever made. */
	readonly made: number;
	/** How many sit here. */
	readonly size: number | undefined;
	/** Hands that went up, by id of sentence: shown to nobody before `revealed`, then as the one rule allows. */
	readonly hands: Readonly<Record<string, number>>;
	readonly revealed: boolean;
	readonly ready: boolean;
}

/** A class of one does not vote. */
export const SMALLEST_CLASS = 2;

export const charterEngine: Engine<CharterContent, CharterState, CharterAct> = {
	start: () => ({ sentences: [], made: 0, size: undefined, hands: {}, revealed: false, ready: false }),
	advance,
	assess,
	place: (_content, state) =>
		state.ready ? 'fin' : state.revealed ? 'ecrire' : state.size !== undefined ? 'voter' : 'choisir'
};

function advance(content: CharterContent, state: CharterState, act: CharterAct): CharterState | null {
	if (act.do === 'resume') return state.ready ? { ...state, ready: false } : null;
	if (state.ready) return null;
	switch (act.do) {
		case 'keep':
			return keep(content, state, act.proposal);
		case 'write':
			return write(content, state, act.text.trim());
		case 'merge':
			return merge(state, act.one, act.other, act.text.trim());
		case 'drop':
			return findSentence(state, act.sentence) ? without(state, [act.sentence]) : null;
		case 'size':
			return size(state, act.pupils);
		case 'count':
			return count(state, act.sentence, act.hands);
		case 'reveal':
			return state.revealed || !allCounted(state) ? null : { ...state, revealed: true };
		case 'move':
			return move(state, act.sentence, act.by);
		case 'reword':
			return reword(content, state, act.sentence, act.text.trim());
		case 'ready':
			return state.sentences.length === 0 ? null : { ...state, ready: true };
	}
}

/** One sentence more; what is new was not voted on, so the count is open again. */
function withSentence(state: CharterState, made: Omit<Sentence, 'id'>, at = state.sentences.length) {
	const sentences = [...state.sentences];
	sentences.splice(at, 0, { id: `s${state.made + 1}`, ...made });
	return { ...state, sentences, made: state.made + 1, revealed: false };
}

function without(state: CharterState, ids: readonly string[]): CharterState {
	return {
		...state,
		sentences: state.sentences.filter((one) => !ids.includes(one.id)),
		hands: Object.fromEntries(Object.entries(state.hands).filter(([id]) => !ids.includes(id)))
	};
}

function keep(content: CharterContent, state: CharterState, proposal: string): CharterState | null {
	if (isFull(content, state) || !findProposal(content, proposal) || sentenceFrom(state, proposal))
		return null;
	return withSentence(state, { from: [proposal] });
}

function write(content: CharterContent, state: CharterState, words: string): CharterState | null {
	if (words === '' || isFull(content, state)) return null;
	if (state.sentences.some((one) => wordsOf(content, one) === words)) return null;
	return withSentence(state, { from: [], words });
}

function merge(state: CharterState, one: string, other: string, words: string): CharterState | null {
	const [first, second] = [findSentence(state, one), findSentence(state, other)];
	if (!first || !second || first === second || words === '') return null;
	const at = Math.min(state.sentences.indexOf(first), state.sentences.indexOf(second));
	const from = [...new Set([...first.from, ...second.from])];
	return withSentence(without(state, [one, other]), { from, words }, at);
}

function size(state: CharterState, pupils: number): CharterState | null {
	if (pupils < SMALLEST_CLASS || pupils > LARGEST_CLASS || pupils === state.size) return null;
	const hands = Object.fromEntries(Object.entries(state.hands).filter(([, raised]) => raised <= pupils));
	return { ...state, size: pupils, hands, revealed: false };
}

function count(state: CharterState, id: string, hands: number): CharterState | null {
	if (state.revealed || state.size === undefined || !findSentence(state, id)) return null;
	if (hands < 0 || hands > state.size || handsOf(state, id) === hands) return null;
	return { ...state, hands: { ...state.hands, [id]: hands } };
}

function move(state: CharterState, id: string, by: 1 | -1): CharterState | null {
	const from = state.sentences.findIndex((one) => one.id === id);
	const other = state.sentences[from + by];
	const one = state.sentences[from];
	if (!one || !other) return null;
	const sentences = [...state.sentences];
	sentences[from] = other;
	sentences[from + by] = one;
	return { ...state, sentences };
}

function reword(
	content: CharterContent,
	state: CharterState,
	id: string,
	words: string
): CharterState | null {
	const sentence = findSentence(state, id);
	if (!sentence || words === '' || wordsOf(content, sentence) === words) return null;
	const sentences = state.sentences.map((one) => (one === sentence ? { ...one, words } : one));
	return { ...state, sentences };
}

function assess(_content: CharterContent, state: CharterState): Assessment {
	if (state.ready)
		return {
			status: 'done',
			observed: state.sentences.flatMap(({ from }) => from.map((at) => ({ what: 'agreed', at })))
		};
	if (state.made === 0 && state.size === undefined) return { status: 'untouched' };
	const parts = [state.sentences.length > 0, state.size !== undefined, state.revealed];
	return { status: 'under-way', progress: { done: parts.filter(Boolean).length, of: parts.length + 1 } };
}

export const isFull = (content: CharterContent, state: CharterState): boolean =>
	state.sentences.length >= content.most;

export const findSentence = (state: CharterState, id: string): Sentence | undefined =>
	state.sentences.find((one) => one.id === id);

export const findProposal = (content: CharterContent, id: string): CharterProposal | undefined =>
	content.themes.flatMap((one) => one.proposals).find((one) => one.id === id);

/** The sentence in which a proposal is kept, as it is or merged. */
export const sentenceFrom = (state: CharterState, proposal: string): Sentence | undefined =>
	state.sentences.find((one) => one.from.includes(proposal));

export const wordsOf = (content: CharterContent, sentence: Sentence): string =>
	sentence.words ?? findProposal(content, sentence.from[0] ?? '')?.text ?? '';

/** Hands that were counted; `undefined` before. */
export const handsOf = (state: CharterState, id: string): number | undefined =>
	Object.hasOwn(state.hands, id) ? state.hands[id] : undefined;

export const allCounted = (state: CharterState): boolean =>
	state.sentences.length > 0 && state.sentences.every((one) => handsOf(state, one.id) !== undefined);

/** What may be said of the vote on a sentence. */
export function resultOf(state: CharterState, id: string): GroupResult {
	const yes = handsOf(state, id) ?? 0;
	return groupResult({ yes, no: (state.size ?? 0) - yes }, state.revealed);
}
