/** Compliments on paper: for each scene, a beginning, an effect and an ending to tick, then the whole sentence. */
import { said, type Block, type SheetOf } from '../parts/sheet/blocks';
import type { ComplimentsContent, Scene } from './schema';

export const complimentsSheet: SheetOf<ComplimentsContent> = ({ scenes, received }) => ({
	todo: said('complimentsTodo'),
	blocks: [
		...scenes.flatMap(sceneOf),
		{
			block: 'lines',
			label: received.label,
			hint: said('complimentsReceived'),
			starters: received.starter ? [received.starter] : undefined,
			lines: 2
		}
	],
	answers: [
		{
			block: 'notes',
			notes: scenes.flatMap(({ facts, effects, gesture }) => [
				...facts.flatMap(({ worth, text, echo }) => (worth === 'precise' ? [{ text, more: [echo] }] : [])),
				...effects.map(({ text, echo }) => ({ text, more: [echo] })),
				...(gesture ? [{ text: gesture.text, more: [gesture.echo] }] : [])
			])
		}
	]
});

const sceneOf = ({ name, told, ask, facts, effects, endings = [], gesture }: Scene): Block[] => [
	{ block: 'heading', text: name },
	{ block: 'text', text: told },
	{
		block: 'questions',
		columns: 2,
		bare: true,
		items: [
			{ ask, options: facts.map(({ text }) => text) },
			{ ask: said('complimentsEffect'), options: [...effects, ...endings].map(({ text }) => text) }
		]
	},
	{
		block: 'lines',
		label: said('complimentsWhole'),
		hint: gesture && said('complimentsGesture', { gesture: gesture.text }),
		lines: 2
	}
];
