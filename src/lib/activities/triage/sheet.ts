/** A triage on paper: the tree on top, a box to tick for each case; the ways through it are the adult's page. */
import { said, type Note, type SheetOf } from '../parts/sheet/blocks';
import { dealt, leadOf } from './selectors';
import type { TriageCase, TriageContent } from './schema';

/** Mixed, the same on every sheet: in the order in which they were written, cases of one lead stand together. */
const onPaper = (content: TriageContent) => dealt(content, { seed: 1, rounds: content.cases.length });

export const triageSheet: SheetOf<TriageContent> = (content) => ({
	todo: said('triageTodo'),
	blocks: [
		{ block: 'text', text: content.question, look: 'strong' },
		{
			block: 'notes',
			columns: 2,
			notes: content.tree.map(({ text, hint, stops }, nth) => ({
				mark: String(nth + 1),
				text,
				more: [...(hint ? [hint] : []), said(stops === 'yes' ? 'triageYes' : 'triageNo')]
			}))
		},
		{
			block: 'notes',
			notes: [content.leads.mediation, content.leads.adult].map(({ name, text }) => ({
				text: name,
				more: [text]
			}))
		},
		{ block: 'page' },
		{
			block: 'questions',
			columns: 2,
			items: onPaper(content).map(({ text }) => ({
				before: text,
				options: [content.leads.mediation.name, content.leads.adult.name, said('triageUnsure')]
			}))
		}
	],
	answers: [
		{ block: 'notes', notes: onPaper(content).map((one, nth) => noteOf(content, one, String(nth + 1))) }
	]
});

const noteOf = (content: TriageContent, one: TriageCase, mark: string): Note => ({
	mark,
	text: content.leads[leadOf(content, one)].name,
	more: [
		...(one.looks ? [said(one.looks === 'conflict' ? 'triageTrapConflict' : 'triageTrapBullying')] : []),
		...one.answers.map(({ explanation }) => explanation),
		one.because
	]
});
