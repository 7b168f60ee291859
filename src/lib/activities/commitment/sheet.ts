/** A small commitment on paper: one to tick or one's own, when, with whom; and a look back, another day. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { CommitmentContent, How } from './schema';

/** None of them is better than another; the order of schema.ts, which a sheet does not carry. */
const HOWS: readonly How[] = ['done', 'some', 'not-yet', 'changed'];

export const commitmentSheet: SheetOf<CommitmentContent> = ({
	question,
	commitments,
	when,
	help,
	echoes
}) => ({
	todo: said('commitmentTodo'),
	own: true,
	blocks: [
		{ block: 'ticks', title: question, options: commitments.map(({ text }) => text) },
		{ block: 'lines', label: said('commitmentOwn'), lines: 2 },
		{ block: 'ticks', title: when.question, options: when.options.map(({ text }) => text) },
		{ block: 'ticks', title: help.question, options: help.options.map(({ text }) => text) },
		{ block: 'page' },
		{ block: 'heading', text: said('commitmentBack') },
		{ block: 'ticks', options: HOWS.map((how) => said(`how_${how}`)) },
		{ block: 'notes', notes: HOWS.map((how) => ({ text: said(`how_${how}`), more: [echoes[how]] })) },
		{
			block: 'ticks',
			title: said('commitmentSmaller'),
			options: commitments.flatMap(({ smaller }) => smaller.map(({ text }) => text))
		}
	],
	answers: []
});
