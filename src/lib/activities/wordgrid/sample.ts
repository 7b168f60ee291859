/** A small whole word search that uses everything a search can do. The crossword has a sample of its own. */
import type { Sample } from '../view';
import type { WordgridAct } from './acts';
import type { WordgridContent } from './schema';

const content: WordgridContent = {
	use: 'search',
	words: [
		{
			id: 'respect',
			word: 'respect',
			clue: 'On le donne à chacun, même sans être amis.',
			matters: 'Le respect n’a pas besoin d’amitié : on le doit à tous.'
		},
		{
			id: 'ecoute',
			word: 'écoute',
			clue: 'Ce que l’on offre à quelqu’un qui parle.',
			matters: 'Une vraie écoute aide déjà, même sans solution.'
		},
		{
			id: 'entraide',
			word: 'entraide',
			clue: 'Chacun aide l’autre.',
			matters: 'Avec l’entraide, personne ne porte tout seul.'
		},
		{
			id: 'courage',
			word: 'courage',
			clue: 'Il en faut pour demander de l’aide.',
			matters: 'Demander de l’aide, c’est du courage. Ce n’est pas rapporter.'
		},
		{
			id: 'parole',
			word: 'parole',
			clue: 'On la prend, et on la laisse aux autres.',
			matters: 'Prendre la parole pour quelqu’un peut tout changer.'
		}
	]
};

const one: WordgridAct[] = [{ do: 'found', word: 'respect' }];
const helped: WordgridAct[] = [...one, { do: 'hint', word: 'courage' }];
const all: WordgridAct[] = [
	...helped,
	{ do: 'found', word: 'ecoute' },
	{ do: 'found', word: 'entraide' },
	{ do: 'found', word: 'courage' },
	{ do: 'found', word: 'parole' }
];

export const sample: Sample<WordgridContent, WordgridAct> = {
	activity: {
		id: 'wordgrid-sample',
		kind: 'wordgrid',
		version: 'sample',
		lang: 'fr',
		title: 'Mots mêlés du respect',
		summary: 'Cinq mots cachés, et ce qu’ils changent.',
		bands: ['primaire'],
		modes: ['solo'],
		minutes: 10,
		competences: ['pensee-critique'],
		whatIKeep: {
			discover: 'Chaque mot dit une façon d’être ensemble.',
			practise: 'Chercher un mot, puis dire pourquoi il compte.',
			transfer: 'Demain, j’emploie un de ces mots pour quelqu’un.',
			remember: 'Demander de l’aide demande du courage.'
		},
		renames: {},
		people: {},
		content
	},
	walks: { start: [], 'one-found': one, 'with-a-letter': helped, 'all-found': all },
	hand: [
		{ press: 'J’ai trouvé : respect' },
		{ write: '2', into: 'Ligne de la première lettre de « respect »' },
		{ write: '1', into: 'Colonne de la première lettre de « respect »' },
		{ press: 'C’est là' },
		{ press: 'J’ai trouvé : écoute' },
		{ write: '2', into: 'Ligne de la première lettre de « écoute »' },
		{ write: '3', into: 'Colonne de la première lettre de « écoute »' },
		{ press: 'C’est là' },
		{ press: 'J’ai trouvé : entraide' },
		{ write: '1', into: 'Ligne de la première lettre de « entraide »' },
		{ write: '1', into: 'Colonne de la première lettre de « entraide »' },
		{ press: 'C’est là' },
		{ press: 'Une lettre d’aide : courage' },
		{ press: 'J’ai trouvé : courage' },
		{ write: '8', into: 'Ligne de la première lettre de « courage »' },
		{ write: '2', into: 'Colonne de la première lettre de « courage »' },
		{ press: 'C’est là' },
		{ press: 'J’ai trouvé : parole' },
		{ write: '1', into: 'Ligne de la première lettre de « parole »' },
		{ write: '3', into: 'Colonne de la première lettre de « parole »' },
		{ press: 'C’est là' }
	]
};
