/** The other use of a board, whole: clues that are weighed, and a conclusion that stays careful. */
import type { Sample } from '../view';
import type { BoardAct, Says } from './acts';
import { sample as fresco } from './sample';
import type { BoardContent } from './schema';

const content: BoardContent = {
	use: 'clues',
	scene:
		'Mardi, le cahier de sciences de Lina n’est plus dans son casier. Jeudi, c’est sa trousse. La classe veut comprendre ce qui se passe, sans chercher qui.',
	clues: [
		{
			id: 'casier',
			where: 'Sur le casier',
			text: 'La porte du casier ferme mal. Le casier d’à côté ferme mal aussi.',
			shows: 'Quelque chose a pu tomber, ou être pris facilement.',
			doesNotShow: 'Il ne dit pas si quelqu’un a ouvert la porte.'
		},
		{
			id: 'tableau',
			where: 'Au tableau de la salle 12',
			text: '« On t’a laissé un cadeau. » Personne n’a signé. Lina a baissé les yeux.',
			shows: 'Quelqu’un savait, et ces mots ont fait de la peine à Lina.',
			doesNotShow: 'Il ne dit pas qui a écrit, ni pourquoi.'
		},
		{
			id: 'surveillant',
			where: 'Au bureau de la vie scolaire',
			text: 'M. Diallo a noté deux objets perdus pour Lina en une semaine. Il connaît bien ce couloir.',
			shows: 'Cela recommence, et un adulte a déjà des dates.',
			doesNotShow: 'Il ne dit pas si les deux fois ont la même cause.'
		}
	],
	hypotheses: [
		{ id: 'perdu', text: 'Les affaires sont tombées, puis quelqu’un les a rangées ailleurs.', about: 'what' },
		{ id: 'cache', text: 'Des affaires de Lina sont cachées plusieurs fois.', about: 'what' },
		{ id: 'vie-scolaire', text: 'M. Diallo, à la vie scolaire, peut aider.', about: 'help' }
	],
	end: {
		uncertain:
			'On ne sait pas comment le cahier est parti. On sait que cela recommence et que Lina en souffre.',
		adult: 'M. Diallo, au bureau de la vie scolaire',
		say: '« Des affaires de Lina ont disparu mardi et jeudi. Voici ce que nous avons vu. »'
	}
};

const weigh = (clue: string, ...says: Says[]): BoardAct[] =>
	content.hypotheses.map(({ id }, index) => ({ do: 'weigh', clue, hypothesis: id, says: says[index]! }));

const opened: BoardAct[] = [{ do: 'open', clue: 'casier' }];
const half = [...opened, ...weigh('casier', 'with', 'with', 'nothing').slice(0, 2)];
const first = [...opened, ...weigh('casier', 'with', 'with', 'nothing')];
const all: BoardAct[] = [
	...first,
	{ do: 'open', clue: 'tableau' },
	...weigh('tableau', 'against', 'with', 'nothing'),
	{ do: 'open', clue: 'surveillant' },
	...weigh('surveillant', 'nothing', 'with', 'with')
];
const concluding: BoardAct[] = [...all, { do: 'conclude' }];
const chosen: BoardAct[] = [
	...concluding,
	{ do: 'think', hypothesis: 'cache' },
	{ do: 'ask', hypothesis: 'vie-scolaire' }
];

export const sample: Sample<BoardContent, BoardAct> = {
	activity: {
		...fresco.activity,
		id: 'board-clues-sample',
		title: 'L’enquête des indices',
		summary: 'Trois indices pour comprendre, sans accuser.',
		contentNote: 'Cette histoire inventée parle d’affaires qui disparaissent. Tu peux passer.',
		whatIKeep: {
			discover: 'Un indice dit une chose, et en tait beaucoup.',
			practise: 'Dire ce que je sais, et ce que je ne sais pas.',
			transfer: 'Demain, j’apporte à un adulte ce que j’ai vu, sans accuser.',
			remember: 'Chercher qui peut aider sert plus que chercher qui l’a fait.'
		},
		content
	},
	walks: {
		start: [],
		opened,
		'half-weighed': half,
		'first-weighed': first,
		'all-weighed': all,
		concluding,
		chosen,
		answered: [...chosen, { do: 'answer' }]
	},
	hand: [
		{ press: 'Ouvrir : Sur le casier' },
		{ press: 'Va avec : Les affaires' },
		{ press: 'Va avec : Des affaires' },
		{ press: 'Ne dit rien : M. Diallo' },
		{ press: 'Ouvrir : Au tableau' },
		{ press: 'Va contre : Les affaires' },
		{ press: 'Va avec : Des affaires' },
		{ press: 'Ne dit rien : M. Diallo' },
		{ press: 'Ouvrir : Au bureau' },
		{ press: 'Ne dit rien : Les affaires' },
		{ press: 'Va avec : Des affaires' },
		{ press: 'Va avec : M. Diallo' },
		{ press: 'Conclure' },
		{ press: 'Des affaires' },
		{ press: 'M. Diallo' },
		{ press: 'C’est notre réponse' }
	]
};
