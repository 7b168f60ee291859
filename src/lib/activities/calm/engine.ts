/** The rules of the calm box: begin, stop at any moment, say if it helped. Nothing is counted, nothing runs out. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { CalmAct } from './acts';
import type { CalmContent, Exercise } from './schema';

export interface CalmState {
	/** The exercise that is under way. */
	readonly now?: string;
	/** Exercises that were begun, the last one last, each once. */
	readonly tried: readonly string[];
	/** What the learner said of an exercise, by its id. */
	readonly said: Readonly<Record<string, 'helped' | 'did-not-help'>>;
	readonly ended: boolean;
}

/** The place after the last exercise. */
export const END = 'fin';

export const calmEngine: Engine<CalmContent, CalmState, CalmAct> = {
	start: () => ({ tried: [], said: {}, ended: false }),
	advance,
	assess,
	place: (content, state) =>
		state.ended ? END : (state.now ?? state.tried.at(-1) ?? content.exercises[0]?.id ?? END)
};

function advance(content: CalmContent, state: CalmState, act: CalmAct): CalmState | null {
	if (state.ended) return null;
	switch (act.do) {
		case 'try':
			if (state.now !== undefined || !findExercise(content, act.exercise)) return null;
			return {
				...state,
				now: act.exercise,
				tried: [...state.tried.filter((one) => one !== act.exercise), act.exercise]
			};
		case 'stop': {
			const { now, ...others } = state;
			return now === act.exercise ? others : null;
		}
		case 'helped':
		case 'did-not-help':
			if (state.now !== undefined || !state.tried.includes(act.exercise)) return null;
			return saidOf(state, act.exercise) === act.do
				? null
				: { ...state, said: { ...state.said, [act.exercise]: act.do } };
		case 'end':
			return state.now === undefined && state.tried.length > 0 ? { ...state, ended: true } : null;
	}
}

function assess(_content: CalmContent, state: CalmState): Assessment {
	if (state.ended) {
		const tried = state.tried.map((at) => ({ what: 'tried', at }));
		const said = Object.entries(state.said).map(([at, what]) => ({ what, at }));
		return { status: 'done', observed: [...tried, ...said] };
	}
	if (state.tried.length === 0) return { status: 'untouched' };
	// One is enough: more exercises are not more progress.
	return { status: 'under-way', progress: { done: 1, of: 2 } };
}

export const findExercise = (content: CalmContent, id: string): Exercise | undefined =>
	content.exercises.find((one) => one.id === id);

/** What was said of an exercise, or `undefined`. */
export const saidOf = (state: CalmState, id: string): CalmState['said'][string] | undefined =>
	Object.hasOwn(state.said, id) ? state.said[id] : undefined;
