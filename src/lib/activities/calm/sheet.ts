/** A box of calm on paper: each exercise step by step, with papers to tick or to draw on. */
import { said, type Block, type SheetOf } from '../parts/sheet/blocks';
import type { CalmContent, Exercise } from './schema';

export const calmSheet: SheetOf<CalmContent> = ({ question, exercises }) => ({
	todo: said('calmTodo'),
	own: true,
	blocks: [
		...exercises.flatMap(exerciseOf),
		{ block: 'ticks', title: question, options: exercises.map(({ name }) => name) },
		{ block: 'lines', label: said('calmOwn'), lines: 1 }
	],
	answers: []
});

const exerciseOf = (one: Exercise): Block[] => [
	{ block: 'heading', text: one.name },
	{ block: 'text', text: one.summary },
	{
		block: 'ticks',
		options:
			one.way === 'breathe'
				? one.steps.map(({ words, seconds }) => said('calmBreath', { words, seconds }))
				: one.steps.map(({ text }) => text)
	}
];
