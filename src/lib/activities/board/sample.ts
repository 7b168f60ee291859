/** A small whole fresco that uses everything a fresco can do. The clues have a sample of their own. */
import type { Sample } from '../view';
import type { BoardAct } from './acts';
import type { BoardContent } from './schema';

const content: BoardContent = {
	use: 'fresco',
	question: 'Comment une photo peut-elle faire mal à toute une classe ?',
	columns: [
		{ id: 'se-passe', name: 'Ce qui se passe', hint: 'ce qu’on voit, ce qu’on lit' },
		{ id: 'effet', name: 'Ce que ça fait', hint: 'à l’élève visé, aux autres' },
		{ id: 'suite', name: 'Ce qui peut changer la suite', hint: 'ce que quelqu’un peut faire' }
	],
	cards: [
		{
			id: 'photo',
			text: 'Une photo moqueuse d’Adam arrive dans le groupe.',
			family: 'se-passe',
			because: 'C’est un fait : tout le monde dans le groupe peut le voir.'
		},
		{
			id: 'transferts',
			text: 'Plusieurs élèves la transfèrent.',
			family: 'se-passe',
			because: 'C’est un geste que l’on voit. Son effet vient juste après.'
		},
		{
			id: 'seul',
			text: 'Adam mange seul à midi.',
			family: 'effet',
			because: 'C’est une suite : Adam n’a pas choisi d’être seul.'
		},
		{
			id: 'peur',
			text: 'Les autres ont peur d’être les prochains.',
			family: 'effet',
			because: 'La peur ne se voit pas toujours. Elle est bien un effet.'
		},
		{
			id: 'message',
			text: 'Salomé écrit à Adam : « Je suis avec toi. »',
			family: 'suite',
			because: 'C’est un petit geste qui change ce qui vient après.'
		},
		{
			id: 'adulte',
			text: 'Salomé et Yanis préviennent la CPE.',
			family: 'suite',
			because: 'C’est quelque chose que l’on fait pour que cela s’arrête.'
		}
	],
	links: [
		{
			id: 'photo-transferts',
			from: 'photo',
			to: 'transferts',
			verdict: 'fits',
			explanation: 'Une image déjà arrivée se transfère en une seconde. Attendre une minute change beaucoup.'
		},
		{
			id: 'transferts-seul',
			from: 'transferts',
			to: 'seul',
			verdict: 'fits',
			explanation: 'Plus l’image circule, plus Adam peut croire que tout le monde est contre lui.'
		},
		{
			id: 'transferts-peur',
			from: 'transferts',
			to: 'peur',
			verdict: 'partly',
			explanation: 'Certains transfèrent parce qu’ils ont peur. La peur peut donc être au début aussi.'
		},
		{
			id: 'message-seul',
			from: 'message',
			to: 'seul',
			verdict: 'partly',
			explanation: 'Un message ne règle pas tout. Adam sait au moins qu’une personne est avec lui.'
		}
	],
	otherLink: 'Raconte ce lien : que se passe-t-il entre les deux ?',
	levers: [
		{
			id: 'pas-transferer',
			text: 'Je ne transfère pas.',
			explanation: 'L’image s’arrête chez moi. Pour Adam, c’est une personne de moins qui la regarde.'
		},
		{
			id: 'prevenir',
			text: 'Je préviens un adulte.',
			explanation:
				'L’adulte peut faire retirer l’image et parler avec chacun. Ce n’est plus à Adam de porter cela.'
		}
	],
	enough: 3
};

const put = (card: string, column: string): BoardAct => ({ do: 'put', card, column });
const link = (from: string, to: string): BoardAct => ({ do: 'link', from, to });
const one = [put('photo', 'se-passe')];
const laid = [
	...one,
	put('transferts', 'se-passe'),
	put('seul', 'effet'),
	put('peur', 'se-passe'),
	put('message', 'suite'),
	put('adulte', 'suite')
];
const moved = [...laid, put('peur', 'effet')];
const first = [...moved, link('photo', 'transferts')];
const sewn = [...first, link('transferts', 'seul'), link('adulte', 'peur'), link('message', 'seul')];
const mended: BoardAct[] = [
	...sewn,
	{ do: 'mend', from: 'photo', to: 'transferts', lever: 'pas-transferer' },
	{ do: 'mend', from: 'transferts', to: 'seul', lever: 'prevenir' }
];

export const sample: Sample<BoardContent, BoardAct> = {
	activity: {
		id: 'board-sample',
		kind: 'board',
		version: 'sample',
		lang: 'fr',
		title: 'Notre fresque',
		summary: 'Six cartes à poser, à relier, puis à réparer.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 15,
		competences: ['pensee-critique'],
		contentNote: 'Cette histoire inventée parle d’une photo moqueuse. Tu peux passer.',
		whatIKeep: {
			discover: 'Une chose en entraîne une autre, et chacun est quelque part sur le fil.',
			practise: 'Chercher ce qui mène d’un fait à un effet.',
			transfer: 'Demain, avant de transférer, je regarde où mène le fil.',
			remember: 'À chaque endroit du fil, quelqu’un peut agir.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-laid': one,
		'all-laid': laid,
		'first-thread': first,
		sewn,
		mended,
		ready: [...mended, { do: 'ready' }]
	},
	hand: [
		{ move: 'Salomé écrit', to: 'Ce qui peut changer' },
		{ move: 'Plusieurs élèves', to: 'Ce qui se passe' },
		{ move: 'Salomé et Yanis', to: 'Ce qui peut changer' },
		{ move: 'Adam mange', to: 'Ce que ça fait' },
		{ move: 'Une photo moqueuse', to: 'Ce qui se passe' },
		{ move: 'Les autres ont', to: 'Ce que ça fait' },
		{ press: 'Relier les cartes' },
		{ press: 'Une photo moqueuse' },
		{ press: 'Plusieurs élèves' },
		{ press: 'Ici, on peut agir' },
		{ press: 'Je ne transfère pas' },
		{ press: 'Plusieurs élèves' },
		{ press: 'Adam mange' },
		{ press: 'Salomé et Yanis' },
		{ press: 'Les autres ont' },
		{ press: 'Enlever ce fil : Salomé et Yanis' },
		{ press: 'Salomé écrit' },
		{ press: 'Adam mange' },
		{ press: 'Notre fresque est prête' }
	]
};
