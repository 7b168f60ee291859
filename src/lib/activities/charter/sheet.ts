/** A class charter on paper: proposals to tick in each theme, one's own words, then the sentences that are kept. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { CharterContent } from './schema';

export const charterSheet: SheetOf<CharterContent> = ({ brief, most, themes }) => ({
	todo: said('charterTodo', { n: most }),
	blocks: [
		{ block: 'text', text: brief },
		{
			block: 'questions',
			columns: 2,
			bare: true,
			items: themes.map(({ name, proposals }) => ({
				ask: name,
				options: proposals.map(({ text }) => text),
				write: { label: said('otherIdea'), lines: 1 }
			}))
		},
		{ block: 'page' },
		{ block: 'heading', text: said('charterOurs') },
		{ block: 'text', text: said('charterOursHint', { n: most }) },
		...Array.from(
			{ length: most },
			(_, at) => ({ block: 'lines', label: said('charterSentence', { n: at + 1 }), lines: 2 }) as const
		)
	],
	answers: [
		{
			block: 'notes',
			notes: themes.flatMap(({ proposals }) => proposals.map(({ text, why }) => ({ text, more: [why] })))
		}
	]
});
