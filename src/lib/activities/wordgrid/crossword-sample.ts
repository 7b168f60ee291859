/** The other use of a word grid, whole: a crossword. */
import type { Sample } from '../view';
import type { WordgridAct } from './acts';
import { sample as search } from './sample';
import type { WordgridContent } from './schema';

const content: WordgridContent = {
	use: 'crossword',
	words: [
		{
			id: 'temoin',
			word: 'témoin',
			clue: 'Il a vu ou entendu ce qui s’est passé.',
			matters: 'Un témoin peut faire un petit geste sûr : en parler à un adulte.'
		},
		{
			id: 'droit',
			word: 'droit',
			clue: 'Être en paix au collège en est un.',
			matters: 'Un droit vaut pour chacun, sans avoir à le mériter.'
		},
		{
			id: 'preuve',
			word: 'preuve',
			clue: 'Une capture d’écran peut en être une.',
			matters: 'Une preuve se montre à un adulte. On ne la transfère pas.'
		},
		{
			id: 'adulte',
			word: 'adulte',
			clue: 'On peut lui en parler, même sans être sûr.',
			matters: 'Si le premier adulte n’entend pas, un deuxième peut entendre.'
		},
		{
			id: 'reparer',
			word: 'réparer',
			clue: 'Faire quelque chose pour l’autre, après lui avoir fait du mal.',
			matters: 'Réparer se fait sans exposer l’autre, avec un adulte.'
		}
	]
};

const answer = (word: string, text: string): WordgridAct => ({ do: 'answer', word, text });
const some = [answer('droit', 'DROIT'), answer('temoin', 'TENOIN')];
const helped: WordgridAct[] = [...some, { do: 'hint', word: 'reparer' }];
const all = [
	...helped,
	answer('temoin', 'TEMOIN'),
	answer('preuve', 'PREUVE'),
	answer('adulte', 'ADULTE'),
	answer('reparer', 'REPARER')
];

export const sample: Sample<WordgridContent, WordgridAct> = {
	activity: {
		...search.activity,
		id: 'wordgrid-crossword-sample',
		title: 'Mots croisés du droit',
		summary: 'Cinq mots qui se croisent.',
		bands: ['college'],
		content
	},
	walks: { start: [], 'some-fit': some, 'with-a-letter': helped, 'all-fit': all },
	hand: [
		{ write: 'droit', into: '4 horizontal' },
		{ press: 'Regarder' },
		{ write: 'témoin', into: '1 vertical' },
		{ write: 'preuve', into: '2 vertical' },
		{ write: 'Adulte', into: '3 vertical' },
		{ write: 'réparer', into: '5 horizontal' },
		{ press: 'Une lettre d’aide : 5 horizontal' },
		{ press: 'Regarder' }
	]
};
