/** A poster on paper: what it is for, words to begin from, an empty frame, and what one looks at again. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { PosterContent, PosterTip } from './schema';

export const posterSheet: SheetOf<PosterContent> = ({ brief, starters, tips, checks }) => ({
	todo: said('posterTodo'),
	blocks: [
		{ block: 'text', text: brief, look: 'strong' },
		{ block: 'ticks', title: said('posterStarters'), options: starters.map(({ text }) => text) },
		{
			block: 'notes',
			notes: tips.map((tip) => ({ text: tip.text, more: insteadOf(tip) }))
		},
		{ block: 'lines', label: said('posterWords'), lines: 3 },
		{ block: 'page' },
		{ block: 'frame', label: said('posterDraft') },
		{ block: 'ticks', title: said('posterChecks'), options: checks.map(({ text }) => text) }
	],
	answers: []
});

const insteadOf = ({ instead }: PosterTip) =>
	instead ? [said('posterInstead', { of: instead.of, say: instead.say })] : [];
