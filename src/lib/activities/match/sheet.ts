/** A matching on paper: two columns to join by a line. */
import { shuffled } from '$lib/domain/random';
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { MatchContent } from './schema';

export const matchSheet: SheetOf<MatchContent> = ({ question, lefts, rights }) => ({
	todo: said('matchTodo'),
	blocks: [
		{ block: 'text', text: question, look: 'strong' },
		{
			block: 'join',
			left: lefts.map(({ text }) => text),
			right: shuffled(rights, rights.length).map(({ text }) => text)
		}
	],
	answers: [
		{
			block: 'notes',
			notes: lefts.map(({ right, explanation, near = [] }, at) => ({
				mark: String(at + 1),
				text: rights.find(({ id }) => id === right)?.text ?? right,
				more: [explanation, ...near.flatMap((one) => (one.verdict === 'partly' ? [one.explanation] : []))]
			}))
		}
	]
});
