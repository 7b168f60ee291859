/** The calm box on the stage: the class chooses an exercise, follows it at its own pace, and nobody says how it was. */
import { said, type Slide, type StageOf } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { CalmAct } from './acts';
import { findExercise, type CalmState } from './engine';
import type { CalmContent, Exercise } from './schema';

type Shown = Slide<CalmAct>;

export const calmStage: StageOf<CalmContent, CalmState, CalmAct> = (content, state) =>
	told(content, state).map((slide) => ({ ...slide, personal: true }));

function told(content: CalmContent, state: CalmState): Shown[] {
	if (state.ended)
		return [
			{ id: 'not-for-all', title: said('calmKeep'), lines: [] },
			{ id: 'adult', title: said('adultToo'), lines: [] }
		];
	const now = state.now === undefined ? undefined : findExercise(content, state.now);
	return now ? followed(now) : chosen(content, state);
}

function chosen({ exercises, question }: CalmContent, { tried }: CalmState): Shown[] {
	const again = tried.length > 0;
	const left = exercises.filter(({ id }) => !tried.includes(id));
	const first: Shown = again
		? { id: 'after', title: said('notForAll'), lines: [] }
		: { id: 'before', title: said('optional'), lines: [] };
	if (left.length === 0) return [{ ...first, on: { do: 'end' } }];
	return [
		first,
		{
			id: 'choose',
			over: again ? said('anotherOne') : undefined,
			title: question,
			lines: [],
			options: left.map(({ id, name }) => ({ id, text: name, act: { do: 'try', exercise: id } })),
			on: again ? { do: 'end' } : undefined
		}
	];
}

/** A breath stands whole on one slide: nobody is made to breathe when a slide is turned. */
function followed(exercise: Exercise): Shown[] {
	const { id, name, summary } = exercise;
	const on: CalmAct = { do: 'stop', exercise: id };
	const told: Shown[] = paged('summary', [summary], { title: name });
	if (exercise.way === 'breathe') {
		const lines = [...exercise.steps.map(({ words }) => words), said('ownPace')];
		return [...told, { id: 'breath', title: name, lines, on }];
	}
	const steps = exercise.steps.map((one): Shown => ({ id: one.id, over: name, title: one.text, lines: [] }));
	return withOn([...told, ...steps], on);
}
