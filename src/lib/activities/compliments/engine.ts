/** The rules of compliments: each part may be changed at once, and a gesture is worth a sentence. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { END, RECEIVED, type ComplimentsAct, type Part } from './acts';
import type { ComplimentsContent, Scene } from './schema';

/** One compliment as far as it is built. Authored ids only. */
export interface Built {
	readonly fact?: string;
	readonly effect?: string;
	readonly ending?: string;
	/** Without words. What was built in words stays, in case words come back. */
	readonly gesture?: true;
	/** Facts that were chosen before, oldest first. */
	readonly earlier: readonly string[];
}

export interface ComplimentsState {
	/** The scene that is shown, or a place after the last. */
	readonly at: string;
	readonly built: Readonly<Record<string, Built>>;
	/** What somebody did for the learner. */
	readonly said?: string;
}

export const complimentsEngine: Engine<ComplimentsContent, ComplimentsState, ComplimentsAct> = {
	start: (content) => ({ at: content.scenes[0]?.id ?? RECEIVED, built: {} }),
	advance,
	assess,
	place: (_content, state) => state.at
};

function advance(
	content: ComplimentsContent,
	state: ComplimentsState,
	act: ComplimentsAct
): ComplimentsState | null {
	if (act.do === 'say') return say(state, act.text.trim());
	if (act.do === 'go') return go(content, state, act.to);
	const scene = findScene(content, act.scene);
	const next = scene && build(scene, builtOf(state, scene.id), act);
	return next ? { ...state, built: { ...state.built, [next.scene]: next.built } } : null;
}

function build(
	scene: Scene,
	built: Built,
	act: Exclude<ComplimentsAct, { do: 'say' | 'go' }>
): { scene: string; built: Built } | null {
	const become = (next: Built) => ({ scene: scene.id, built: next });
	switch (act.do) {
		case 'gesture':
			return scene.gesture && !built.gesture ? become({ ...built, gesture: true }) : null;
		case 'words': {
			const { gesture, ...others } = built;
			return gesture ? become(others) : null;
		}
		case 'drop': {
			const { ending, ...others } = built;
			return ending !== undefined && !built.gesture ? become(others) : null;
		}
		case 'pick': {
			const before = built[act.part];
			if (built.gesture || before === act.option || !optionOf(scene, act.part, act.option)) return null;
			const earlier =
				act.part === 'fact' && before !== undefined ? [...built.earlier, before] : built.earlier;
			return become({ ...built, [act.part]: act.option, earlier });
		}
	}
}

function say(state: ComplimentsState, text: string): ComplimentsState | null {
	if (text === (state.said ?? '')) return null;
	const { said: _said, ...others } = state;
	return text === '' ? others : { ...others, said: text };
}

/** Nothing is locked but the end, which closes something: one compliment at least. */
function go(content: ComplimentsContent, state: ComplimentsState, to: string): ComplimentsState | null {
	if (to === state.at) return null;
	const open = to === END ? wholeIn(content, state).length > 0 : to === RECEIVED || findScene(content, to);
	return open ? { ...state, at: to } : null;
}

function assess(content: ComplimentsContent, state: ComplimentsState): Assessment {
	const whole = wholeIn(content, state);
	if (state.at === END) {
		const observed = whole.flatMap((scene) => {
			const { gesture, fact, earlier } = builtOf(state, scene.id);
			const precise = scene.facts.some((one) => one.id === fact && one.worth === 'precise');
			return [
				gesture ? 'gesture' : precise ? 'precise-compliment' : 'compliment',
				...(earlier.length > 0 ? ['second-try'] : [])
			].map((what) => ({ what, at: scene.id }));
		});
		return { status: 'done', observed };
	}
	const began = Object.keys(state.built).length > 0 || state.said !== undefined;
	if (!began && state.at === content.scenes[0]?.id) return { status: 'untouched' };
	return { status: 'under-way', progress: { done: whole.length, of: content.scenes.length + 1 } };
}

export const findScene = (content: ComplimentsContent, id: string): Scene | undefined =>
	content.scenes.find((one) => one.id === id);

/** What is built for a scene so far. */
export const builtOf = (state: ComplimentsState, scene: string): Built =>
	(Object.hasOwn(state.built, scene) ? state.built[scene] : undefined) ?? { earlier: [] };

const LISTS = { fact: 'facts', effect: 'effects', ending: 'endings' } as const;

/** A part to choose from, or `undefined`. */
export const optionOf = (scene: Scene, part: Part, id: string | undefined) =>
	scene[LISTS[part]]?.find((one) => one.id === id);

/** A sentence has a fact and what it did; a gesture needs no word. */
export const isWhole = (built: Built): boolean =>
	built.gesture === true || (built.fact !== undefined && built.effect !== undefined);

/** The scenes whose compliment is whole. */
export const wholeIn = (content: ComplimentsContent, state: ComplimentsState): Scene[] =>
	content.scenes.filter((one) => isWhole(builtOf(state, one.id)));

/** The place after this one. */
export function afterPlace(content: ComplimentsContent, at: string): string {
	const index = content.scenes.findIndex((one) => one.id === at);
	return at === RECEIVED ? END : (content.scenes[index + 1]?.id ?? RECEIVED);
}

/** The place before this one, or `undefined` at the first. */
export function beforePlace(content: ComplimentsContent, at: string): string | undefined {
	if (at === RECEIVED) return content.scenes.at(-1)?.id;
	return content.scenes[content.scenes.findIndex((one) => one.id === at) - 1]?.id;
}
