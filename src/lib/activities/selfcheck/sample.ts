/** A small whole look at oneself that uses everything it can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { SelfcheckAct } from './acts';
import type { SelfcheckContent } from './schema';

const content: SelfcheckContent = {
	intro: 'Personne ne voit tes réponses. Il n’y a pas de bonne place : il y a la tienne, aujourd’hui.',
	words: [
		{ id: 'pas-encore', text: 'pas encore' },
		{ id: 'un-peu', text: 'un peu' },
		{ id: 'souvent', text: 'souvent' },
		{ id: 'facilement', text: 'facilement' }
	],
	sentences: [
		{ id: 'aide', text: 'Je sais à qui demander de l’aide.' },
		{ id: 'ecoute', text: 'J’écoute quelqu’un sans lui couper la parole.' },
		{ id: 'calme', text: 'Quand la colère monte, je trouve un moyen de me calmer.' }
	],
	between:
		'Entre deux regards, il y a des activités, des jours, des rencontres. Tu peux revenir quand tu veux.',
	moves: {
		further: 'Quelque chose a bougé. Qu’est-ce qui t’a aidé ? Tu peux t’en resservir.',
		back: 'C’est tout aussi bien : on se connaît mieux, alors on répond plus juste.',
		same: 'La même place, un autre jour. On peut rester là et avoir appris beaucoup.'
	}
};

const place = (sentence: string, word: string): SelfcheckAct => ({ do: 'place', sentence, word });
const one = [place('aide', 'un-peu')];
const all: SelfcheckAct[] = [
	...one,
	place('ecoute', 'facilement'),
	place('calme', 'un-peu'),
	{ do: 'say', sentence: 'calme', text: 'Je sors prendre l’air, parfois ça marche.' }
];
const between: SelfcheckAct[] = [...all, { do: 'keep' }];
const second: SelfcheckAct[] = [...between, { do: 'look' }, place('aide', 'souvent')];
const compared: SelfcheckAct[] = [
	...second,
	place('ecoute', 'souvent'),
	place('calme', 'un-peu'),
	{ do: 'say', sentence: 'calme', text: 'Je respire, puis je vais voir Yanis.' },
	{ do: 'compare' }
];

export const sample: Sample<SelfcheckContent, SelfcheckAct> = {
	activity: {
		id: 'selfcheck-sample',
		kind: 'selfcheck',
		version: 'sample',
		lang: 'fr',
		title: 'Où j’en suis',
		summary: 'Trois phrases, deux regards.',
		bands: ['primaire', 'college'],
		modes: ['solo'],
		minutes: 5,
		competences: ['auto-evaluation'],
		whatIKeep: {
			discover: 'Se regarder, ce n’est pas se noter.',
			practise: 'Dire où j’en suis, avec mes mots.',
			transfer: 'La prochaine fois, je remarque ce qui m’aide.',
			remember: 'Ma place change, et elle reste la mienne.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-placed': one,
		'first-look': all,
		between,
		'second-look': second,
		'words-erased': [...compared, { do: 'erase', sentence: 'calme', look: 'before' }],
		compared
	},
	hand: [
		{ press: 'Je sais à qui demander de l’aide. : un peu' },
		{ press: 'J’écoute quelqu’un sans lui couper la parole. : facilement' },
		{ press: 'Garder ce regard' },
		{ press: 'Regarder à nouveau' },
		{ press: 'J’écoute quelqu’un sans lui couper la parole. : souvent' },
		{ press: 'Avec mes mots : Avec mes mots : J’écoute' },
		{ write: 'Je compte dans ma tête.', into: 'Avec mes mots : J’écoute' },
		{ press: 'Garder : Avec mes mots' },
		{ press: 'Voir les deux' }
	]
};
