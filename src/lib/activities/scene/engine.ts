/** The rules of looking: any spot in any order, as many as one likes; nothing is right or wrong. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { Address, Pass, SceneAct } from './acts';
import { findQuestion, spotsOf, thinks } from './questions';
import type { Picture, SceneContent } from './schema';

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface SceneState {
	/** Id of the picture, or `END`. */
	readonly at: string;
	readonly pass: Pass;
	/** Id of the spot that is being looked at. */
	readonly open: string | undefined;
	/** Spots that were looked at, in the order of looking, by id of picture. */
	readonly seen: Readonly<Record<string, readonly string[]>>;
	/** What was chosen, oldest first, by `keyOf` the question. */
	readonly picked: Readonly<Record<string, readonly string[]>>;
	/** Own words, by `keyOf` the question. */
	readonly said: Readonly<Record<string, string>>;
}

/** The place after the last picture. */
export const END = 'fin';

export const sceneEngine: Engine<SceneContent, SceneState, SceneAct> = {
	start: ({ pictures }) => ({
		at: pictures[0]!.id,
		pass: 'look',
		open: undefined,
		seen: {},
		picked: {},
		said: {}
	}),
	advance,
	assess,
	place: (_content, state) => state.at
};

function advance(content: SceneContent, state: SceneState, act: SceneAct): SceneState | null {
	const picture = pictureNow(content, state);
	if (!picture || act.picture !== picture.id) return null;
	switch (act.do) {
		case 'look':
			return look(picture, state, act.spot);
		case 'on':
			return act.pass === state.pass ? on(content, picture, state) : null;
		default:
			return answer(picture, state, act);
	}
}

function look(picture: Picture, state: SceneState, spot: string): SceneState | null {
	if (state.pass !== 'look' || state.open === spot) return null;
	if (!spotsOf(picture).some((one) => one.id === spot)) return null;
	const seen = seenIn(state, picture);
	if (seen.includes(spot)) return { ...state, open: spot };
	return { ...state, open: spot, seen: { ...state.seen, [picture.id]: [...seen, spot] } };
}

function on(content: SceneContent, picture: Picture, state: SceneState): SceneState {
	if (state.pass === 'look' && thinks(picture)) return { ...state, pass: 'think', open: undefined };
	const next = content.pictures[content.pictures.indexOf(picture) + 1];
	return { ...state, at: next?.id ?? END, pass: 'look', open: undefined };
}

type Answer = Extract<SceneAct, Address>;

function answer(picture: Picture, state: SceneState, act: Answer): SceneState | null {
	const question = findQuestion(picture, act);
	if (question?.pass !== state.pass) return null;
	// A question about a spot is asked where one looks.
	if (question.pass === 'look' && state.open !== act.at) return null;
	const key = keyOf(act);
	if (act.do === 'say') return question.take === 'words' ? say(state, key, act.text.trim()) : null;
	if (!question.options.some((one) => one.id === act.option)) return null;
	const picked = pickedIn(state, act);
	if (picked.includes(act.option) === (act.do === 'pick')) return null;
	if (act.do === 'drop' && question.take !== 'several') return null;
	const others = question.take === 'one' ? [] : picked.filter((one) => one !== act.option);
	const now = act.do === 'pick' ? [...others, act.option] : others;
	return { ...state, picked: { ...state.picked, [key]: now } };
}

function say(state: SceneState, key: string, text: string): SceneState | null {
	if (text === (state.said[key] ?? '')) return null;
	const { [key]: _before, ...others } = state.said;
	return { ...state, said: text === '' ? others : { ...others, [key]: text } };
}

function assess(content: SceneContent, state: SceneState): Assessment {
	const { pictures } = content;
	if (state.at === END) {
		const whole = pictures.filter((one) => seenIn(state, one).length === spotsOf(one).length);
		return { status: 'done', observed: whole.map(({ id }) => ({ what: 'looked', at: id })) };
	}
	const now = pictures.findIndex((one) => one.id === state.at);
	const steps = (list: readonly Picture[]) => list.reduce((sum, one) => sum + spotsOf(one).length + 1, 0);
	const picture = pictures[now]!;
	const here = state.pass === 'think' ? spotsOf(picture).length : seenIn(state, picture).length;
	const done = steps(pictures.slice(0, now)) + here;
	if (done === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: steps(pictures) } };
}

/** The picture on the table; `undefined` at the end. */
export const pictureNow = (content: SceneContent, state: SceneState): Picture | undefined =>
	content.pictures.find((one) => one.id === state.at);

export const seenIn = (state: SceneState, picture: Pick<Picture, 'id'>): readonly string[] =>
	state.seen[picture.id] ?? [];

export const keyOf = ({ picture, at, ask }: Address): string => `${picture}/${at}/${ask}`;

/** Ids of what was chosen there. */
export const pickedIn = (state: SceneState, address: Address): readonly string[] =>
	state.picked[keyOf(address)] ?? [];
