/** A guided page on paper: strips with beginnings to choose from, and lines. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { JournalContent } from './schema';

export const journalSheet: SheetOf<JournalContent> = ({ intro, strips }) => ({
	todo: said('journalTodo'),
	own: true,
	blocks: [
		{ block: 'text', text: intro },
		...strips.map(
			({ label, prompt, starters }) =>
				({ block: 'lines', label, hint: prompt, starters, lines: strips.length > 4 ? 2 : 3 }) as const
		)
	],
	answers: []
});
