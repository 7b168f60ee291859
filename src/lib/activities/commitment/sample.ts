/** A small whole commitment that uses everything a commitment can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { CommitmentAct } from './acts';
import type { CommitmentContent } from './schema';

const content: CommitmentContent = {
	question: 'Quel petit geste peux-tu faire cette semaine ?',
	commitments: [
		{
			id: 'place',
			text: 'Je propose une place à quelqu’un qui mange seul.',
			smaller: [
				{ id: 'sourire', text: 'Je dis bonjour à cette personne.' },
				{ id: 'a-deux', text: 'J’y vais avec un ami ou une amie.' }
			],
			echoes: {
				done: 'Quelqu’un a mangé en compagnie. Une place gardée peut changer toute une journée.',
				'not-yet': 'Se lever devant les autres demande de l’élan. Un bonjour est déjà un pas.'
			}
		},
		{
			id: 'partage',
			text: 'Je n’envoie pas plus loin un message qui se moque.',
			smaller: [{ id: 'attendre', text: 'J’attends une heure avant de répondre.' }]
		},
		{
			id: 'adulte',
			text: 'Je parle à un adulte de ce que j’ai vu.',
			smaller: [{ id: 'choisir', text: 'Je choisis à quel adulte je parlerais.' }],
			echoes: { changed: 'Tu restes libre. Si ce que tu as vu continue, un adulte peut agir : parle-lui.' }
		}
	],
	when: {
		question: 'Quand, et où ?',
		options: [
			{ id: 'recreation', text: 'à la récréation' },
			{ id: 'cantine', text: 'à la cantine' },
			{ id: 'sortie', text: 'à la sortie' }
		]
	},
	help: {
		question: 'Qui peut m’aider ?',
		options: [
			{ id: 'amie', text: 'un ami ou une amie' },
			{ id: 'surveillante', text: 'une surveillante' },
			{ id: 'famille', text: 'quelqu’un de ma famille' }
		]
	},
	echoes: {
		done: 'Ce que tu avais prévu a eu lieu. Pour l’autre, ce petit geste compte.',
		some: 'Une partie a eu lieu. Qu’est-ce qui a aidé ce jour-là ? Tu peux t’en resservir.',
		'not-yet': 'Ce n’était peut-être pas le bon moment. Plus petit, un engagement devient plus facile.',
		changed: 'Changer d’avis, c’est aussi réfléchir. Tu peux en choisir un autre, ou t’arrêter là.'
	}
};

const chosen: CommitmentAct[] = [{ do: 'choose', commitment: 'place' }];
const ready: CommitmentAct[] = [
	...chosen,
	{ do: 'pick', part: 'when', option: 'cantine' },
	{ do: 'note', part: 'help', text: 'Lubin' }
];
const taken: CommitmentAct[] = [...ready, { do: 'take' }];
const notYet: CommitmentAct[] = [...taken, { do: 'look', how: 'not-yet' }];
const smaller: CommitmentAct[] = [...notYet, { do: 'smaller', step: 'sourire' }];
const some: CommitmentAct[] = [...smaller, { do: 'look', how: 'some' }];
const changed: CommitmentAct[] = [...some, { do: 'look', how: 'changed' }];

export const sample: Sample<CommitmentContent, CommitmentAct> = {
	activity: {
		id: 'commitment-sample',
		kind: 'commitment',
		version: 'sample',
		lang: 'fr',
		title: 'Un petit engagement',
		summary: 'Un geste à moi, quand je peux.',
		bands: ['primaire', 'college'],
		modes: ['solo'],
		minutes: 5,
		competences: ['prosocial', 'atteindre-ses-buts'],
		whatIKeep: {
			discover: 'Un petit geste précis se fait plus facilement qu’un grand projet.',
			practise: 'Dire quand, où, et avec qui.',
			transfer: 'Cette semaine, je fais mon geste, ou je le rends plus petit.',
			remember: 'Petit et possible vaut mieux que grand et lointain.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		chosen,
		'own-words': [{ do: 'write', text: 'Je garde une place dans le bus à Ilan.' }],
		taken,
		'not-yet': notYet,
		smaller,
		'changed-my-mind': changed,
		'several-looks': [...changed, { do: 'choose', commitment: 'adulte' }, { do: 'look', how: 'done' }]
	},
	hand: [
		{ press: 'Je propose une place' },
		{ press: 'à la cantine' },
		{ press: 'Écrire autre chose : Avec mes mots : Qui peut' },
		{ write: 'Lubin', into: 'Avec mes mots : Qui peut' },
		{ press: 'Garder' },
		{ press: 'Je prends cet engagement' },
		{ press: 'Pas encore' },
		{ press: 'Je dis bonjour à cette personne' },
		{ press: 'Regarder encore une fois' },
		{ press: 'Ça s’est fait' }
	]
};
