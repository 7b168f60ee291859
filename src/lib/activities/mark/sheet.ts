/** A search for signals on paper: their letters, and texts set wide enough to write a letter over the words. */
import { said, type Block, type SheetOf } from '../parts/sheet/blocks';
import { blocks, textOf } from './blocks';
import { LETTERS } from './letters';
import type { MarkContent, Passage } from './schema';

export const markSheet: SheetOf<MarkContent> = ({ question, signals, passages, meaning }) => ({
	todo: said('markTodo'),
	blocks: [
		{ block: 'text', text: question, look: 'strong' },
		{
			block: 'notes',
			notes: signals.map(({ name, hint }, at) => ({
				mark: LETTERS[at],
				text: name,
				...(hint ? { more: [hint] } : {})
			}))
		},
		...passages.map(talkOf),
		{ block: 'lines', label: said('markMeaning'), lines: 2 }
	],
	answers: [
		{
			block: 'notes',
			notes: passages.flatMap(({ segments }) =>
				segments.flatMap((one) => {
					const fits = (one.signals ?? []).filter(({ verdict }) => verdict === 'fits');
					if (fits.length === 0) return [];
					const letters = fits.map(({ id }) => LETTERS[signals.findIndex((signal) => signal.id === id)]);
					return [
						{
							mark: letters.join(' '),
							text: one.text,
							more: [
								...fits.map(({ explanation }) => explanation),
								...(one.easyToMiss ? [one.easyToMiss] : [])
							]
						}
					];
				})
			)
		},
		{ block: 'text', text: meaning, look: 'framed' }
	]
});

const talkOf = ({ title, image, segments }: Passage): Block => ({
	block: 'talk',
	wide: true,
	...(title ? { title } : {}),
	messages: blocks(segments).map((one) => ({
		...(one.from ? { who: `{${one.from}}` } : {}),
		text: textOf(one.segments),
		...(image ? { image: true } : {})
	}))
});
