/** A putting in order on paper: strips, each with a box for its number. */
import { shuffled } from '$lib/domain/random';
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { OrderContent } from './schema';

export const orderSheet: SheetOf<OrderContent> = ({ question, steps, first, last }) => {
	const free = steps.filter(({ id }) => id !== first && id !== last);
	const known = (wanted: string | undefined, given: number) =>
		steps.filter(({ id }) => id === wanted).map(({ text }) => ({ text, given }));
	return {
		todo: said('orderTodo'),
		blocks: [
			{ block: 'text', text: question, look: 'strong' },
			{
				block: 'order',
				steps: [
					...known(first, 1),
					...shuffled(free, free.length).map(({ text }) => ({ text })),
					...known(last, steps.length)
				]
			}
		],
		answers: [
			{ block: 'text', text: said('orderOthers') },
			{
				block: 'notes',
				notes: steps.map(({ text, explanation, after = [] }, at) => ({
					mark: String(at + 1),
					text,
					more: [explanation, ...after.map(({ because }) => because)]
				}))
			}
		]
	};
};
