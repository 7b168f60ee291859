/** An emotion wheel on paper: a wheel and a figure to colour in, words to tick, and what can help. */
import { said, type Block, type Drawing, type SheetOf } from '../parts/sheet/blocks';
import { LIMBS } from './body';
import type { EmotionsContent, Family } from './schema';
import { middleOf, partPath } from './wheel';

export const emotionsSheet: SheetOf<EmotionsContent> = (content) => ({
	todo: said('emotionsTodo'),
	own: true,
	blocks: [
		...(content.situation ? [{ block: 'text', text: content.situation, look: 'framed' } as const] : []),
		{
			block: 'beside',
			picture: { block: 'drawing', drawing: wheelOf(content.families) },
			others: [
				{ block: 'text', text: content.question, look: 'strong' },
				{ block: 'text', text: said('emotionsColour') },
				{ block: 'text', text: content.unknown, look: 'framed' }
			]
		},
		{
			block: 'questions',
			columns: 2,
			bare: true,
			items: content.families.map(({ name, nuances, intensities }) => ({
				ask: name,
				options: nuances.map(({ word, means }) => said('emotionsNuance', { word, means })),
				then: { ask: said('emotionsStrength'), options: intensities.map(({ word }) => word), inline: true }
			}))
		},
		{
			block: 'beside',
			picture: { block: 'drawing', drawing: FIGURE },
			others: [
				{ block: 'ticks', title: said('emotionsWhere'), options: content.body.map(({ label }) => label) }
			]
		},
		...(content.write ? [linesOf(content.write)] : []),
		{ block: 'heading', text: said('emotionsHelps') },
		{
			block: 'notes',
			columns: 2,
			notes: content.families.map(({ name, helps }) => ({ text: name, more: [helps] }))
		}
	],
	answers: []
});

const linesOf = ({ label, starter }: NonNullable<EmotionsContent['write']>): Block => ({
	block: 'lines',
	label,
	starters: starter ? [starter] : undefined,
	lines: 2
});

/** Where the name of a part is written, from the middle of the wheel. */
const NAME_AT = 162;

function wheelOf(families: readonly Family[]): Drawing {
	const of = families.length;
	const at = (index: number) => (middleOf(index, of) * Math.PI) / 180;
	return {
		box: '-250 -250 500 500',
		size: 'half',
		describe: said('emotionsWheel'),
		paths: families.map((_, index) => ({ d: partPath(index, of), look: 'paper' })),
		labels: families.map(({ name }, index) => ({
			x: Math.round(NAME_AT * Math.sin(at(index))),
			y: Math.round(-NAME_AT * Math.cos(at(index))),
			lines: [name]
		}))
	};
}

const FIGURE: Drawing = {
	box: '0 0 200 380',
	size: 'third',
	describe: said('emotionsFigure'),
	paths: [
		{ d: LIMBS[1]!, look: 'paper' },
		{ d: 'M90 84h20v30H90Z', look: 'paper' },
		{ d: LIMBS[0]!, look: 'paper' },
		{ d: 'M60 52a40 40 0 1 1 80 0a40 40 0 1 1-80 0Z', look: 'paper' }
	],
	labels: []
};
