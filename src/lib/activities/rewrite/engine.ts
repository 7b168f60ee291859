/** The rules of rewriting. A message is read once its four strips are there; any strip may still be changed. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { seedFrom, shuffled } from '$lib/domain/random';
import { END, type RewriteAct } from './acts';
import type { RewriteContent, RewritePart, RewriteSentence } from './schema';

/** What was made of one sentence. */
export interface Made {
	/** Id of the part on each strip, by id of strip. */
	readonly parts: Readonly<Record<string, string>>;
	/** The message was read as a whole. */
	readonly looked: boolean;
	/** Parts that were taken off after that, oldest first. */
	readonly before: readonly string[];
	/** One's own version, '' while there is none. */
	readonly own: string;
}

/** Where a learner stands. Authored ids, and the learner's own words: the language may change in between. */
export interface RewriteState {
	/** Orders the parts: the same for this attempt whatever the language. */
	readonly seed: number;
	/** Id of the sentence, or the end. */
	readonly at: string;
	/** What was made, by id of sentence. */
	readonly made: Readonly<Record<string, Made>>;
}

export const rewriteEngine: Engine<RewriteContent, RewriteState, RewriteAct> = {
	start: (content, seed) => ({ seed, at: content.sentences[0]!.id, made: {} }),
	advance,
	assess,
	place: (_content, state) => state.at
};

const NOTHING: Made = { parts: {}, looked: false, before: [], own: '' };

export const findSentence = (content: RewriteContent, id: string): RewriteSentence | undefined =>
	content.sentences.find((one) => one.id === id);

/** What was made of a sentence so far. */
export const madeOf = (state: RewriteState, sentence: string): Made =>
	Object.hasOwn(state.made, sentence) ? state.made[sentence]! : NOTHING;

function advance(content: RewriteContent, state: RewriteState, act: RewriteAct): RewriteState | null {
	if (act.do === 'go') return go(content, state, act.sentence);
	const sentence = findSentence(content, act.sentence);
	if (!sentence || sentence.id !== state.at) return null;
	const made = changed(content, sentence, madeOf(state, sentence.id), act);
	return made && { ...state, made: { ...state.made, [sentence.id]: made } };
}

function changed(
	content: RewriteContent,
	sentence: RewriteSentence,
	made: Made,
	act: Exclude<RewriteAct, { do: 'go' }>
): Made | null {
	switch (act.do) {
		case 'put': {
			const part = sentence.parts.find((one) => one.id === act.part);
			const there = part && made.parts[part.strip];
			if (!part || there === part.id) return null;
			const before = made.looked && there !== undefined ? [...made.before, there] : made.before;
			return { ...made, parts: { ...made.parts, [part.strip]: part.id }, before };
		}
		case 'look':
			return made.looked || !isWhole(content, made) ? null : { ...made, looked: true };
		case 'write': {
			const own = act.text.trim();
			return made.looked && own !== made.own ? { ...made, own } : null;
		}
	}
}

/** One goes on once the message has been read, and back at any time. */
function go(content: RewriteContent, state: RewriteState, to: string): RewriteState | null {
	const ids = content.sentences.map((one) => one.id);
	const index = to === END ? ids.length : ids.indexOf(to);
	if (index === -1 || to === state.at) return null;
	return ids.slice(0, index).every((id) => madeOf(state, id).looked) ? { ...state, at: to } : null;
}

function assess(content: RewriteContent, state: RewriteState): Assessment {
	const made = content.sentences.map(({ id }) => ({ id, ...madeOf(state, id) }));
	const done = made.filter((one) => one.looked).length;
	if (done === made.length) {
		const second = made
			.filter((one) => one.before.length > 0)
			.map(({ id: at }) => ({ what: 'second-try', at }));
		const own = made.filter((one) => one.own !== '').map(({ id: at }) => ({ what: 'own-words', at }));
		return { status: 'done', observed: [...second, ...own] };
	}
	if (Object.keys(state.made).length === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: made.length } };
}

/** All four strips have their part. */
export const isWhole = (content: RewriteContent, made: Made): boolean =>
	content.strips.every(({ id }) => made.parts[id] !== undefined);

/** The part on a strip, or `undefined` while it is bare. */
export const partOn = (sentence: RewriteSentence, made: Made, strip: string): RewritePart | undefined =>
	sentence.parts.find((one) => one.id === made.parts[strip]);

/** The parts that could be put on a strip, without the one that is there, as this attempt deals them. */
export const partsFor = (sentence: RewriteSentence, state: RewriteState, strip: string): RewritePart[] =>
	shuffled(
		sentence.parts.filter((one) => one.strip === strip),
		state.seed ^ seedFrom(strip)
	).filter((one) => one.id !== madeOf(state, sentence.id).parts[strip]);

/** Where « Suivante » leads. */
export function nextOf(content: RewriteContent, sentence: string): string {
	const index = content.sentences.findIndex((one) => one.id === sentence);
	return content.sentences[index + 1]?.id ?? END;
}
