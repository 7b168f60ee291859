/** A scale on paper: under each thing its line to mark; there is no solution, and the sides are for the talk. */
import { said, type Block, type SheetOf, type Text } from '../parts/sheet/blocks';
import { stopsOf, type Stop } from './line';
import type { ScaleContent } from './schema';

export const scaleSheet: SheetOf<ScaleContent> = (content) => ({
	todo: said('scaleTodo'),
	blocks: [
		{ block: 'text', text: content.question, look: 'strong' },
		...hintsOf(content),
		{ block: 'scale', stops: stopsOf(content).map(nameOf), things: content.things.map(({ text }) => text) },
		...content.places.flatMap(({ name, reasons = [] }): Block[] =>
			reasons.length > 0
				? [
						{
							block: 'ticks',
							title: said('scaleReasons', { place: name }),
							options: reasons.map(({ text }) => text)
						}
					]
				: []
		),
		{ block: 'heading', text: said('talkTogether') },
		...content.prompts.map(({ text }): Block => ({ block: 'text', text })),
		{ block: 'lines', label: said('scaleChanged'), lines: 2 }
	],
	answers: content.things.flatMap(({ text, sides }): Block[] => [
		{ block: 'heading', text },
		{ block: 'notes', notes: sides.map((side) => ({ text: side.text })) }
	])
});

/** What lies between two ends has a mark and no name. */
const nameOf = (stop: Stop): Text => ('name' in stop ? stop.name : '');

const hintsOf = ({ places }: ScaleContent): Block[] => {
	const notes = places.flatMap(({ name, hint }) => (hint ? [{ text: name, more: [hint] }] : []));
	return notes.length > 0 ? [{ block: 'notes', notes }] : [];
};
