/** A small whole star that uses everything a star can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { CircleAct } from './acts';
import type { CircleContent } from './schema';

const content: CircleContent = {
	intro:
		'Chaque branche attend des personnes qui t’écoutent. Une branche peut rester vide. Tu peux changer d’avis.',
	branches: [
		{
			id: 'maison',
			name: 'à la maison',
			roles: [
				{ id: 'parent', name: 'un de mes parents' },
				{ id: 'aines', name: 'mes grands-parents' },
				{ id: 'fratrie', name: 'mon frère ou ma sœur', peer: true }
			]
		},
		{
			id: 'ecole',
			name: 'à l’école',
			hint: 'Un adulte de l’école peut agir tout de suite.',
			roles: [
				{ id: 'maitresse', name: 'ma maîtresse' },
				{ id: 'maitre', name: 'mon maître' },
				{ id: 'infirmiere', name: 'l’infirmière' },
				{ id: 'direction', name: 'la directrice' },
				{ id: 'copine', name: 'une copine ou un copain', peer: true }
			]
		},
		{
			id: 'ailleurs',
			name: 'ailleurs',
			roles: [
				{ id: 'tante', name: 'une tante ou un oncle' },
				{ id: 'entraineur', name: 'mon entraîneuse' },
				{ id: 'cousin', name: 'un cousin', peer: true }
			]
		},
		{
			id: 'numero',
			name: 'un numéro d’aide',
			hint: 'C’est gratuit. Tu peux appeler avec quelqu’un.',
			roles: [{ id: 'ecoute', name: 'une personne qui écoute au téléphone' }]
		}
	],
	plan: {
		worry: 'Quand quelque chose me pèse :',
		sentences: [
			{ id: 'cinq-minutes', text: 'Est-ce que tu as cinq minutes pour m’écouter ?' },
			{ id: 'pas-facile', text: 'J’ai quelque chose à dire. Ce n’est pas facile.' },
			{ id: 'avec-moi', text: 'Tu veux bien venir avec moi en parler ?' }
		],
		next: 'Un adulte peut être pressé, ou mal comprendre. Ce n’est pas ta faute. Une deuxième personne peut t’aider.'
	}
};

const choose = (branch: string, role: string): CircleAct => ({ do: 'choose', branch, role });
const one = [choose('ecole', 'infirmiere')];
const several: CircleAct[] = [
	...one,
	choose('ecole', 'copine'),
	choose('maison', 'aines'),
	{ do: 'write', branch: 'ailleurs', text: 'Oriane, du judo' }
];
const planned: CircleAct[] = [
	...several,
	{ do: 'first', branch: 'ecole', role: 'infirmiere' },
	{ do: 'say', sentence: 'pas-facile' },
	{ do: 'next', branch: 'ailleurs' }
];
const ready: CircleAct[] = [...planned, { do: 'finish' }];

export const sample: Sample<CircleContent, CircleAct> = {
	activity: {
		id: 'circle-sample',
		kind: 'circle',
		version: 'sample',
		lang: 'fr',
		title: 'Mon étoile de confiance',
		summary: 'Mes personnes de confiance, et mon plan.',
		bands: ['primaire'],
		modes: ['solo'],
		minutes: 10,
		competences: ['demander-de-l-aide'],
		contentNote: 'Tu vas penser à des moments où l’on a besoin d’aide. Tu peux passer.',
		whatIKeep: {
			discover: 'Plusieurs personnes peuvent m’écouter.',
			practise: 'Choisir une personne et préparer une phrase.',
			transfer: 'Demain, je peux dire ma phrase à la première personne.',
			remember: 'Si quelqu’un n’aide pas, je vais voir une autre personne.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-chosen': one,
		'several-branches': several,
		planned,
		'only-one-adult': [...one, { do: 'first', branch: 'ecole', role: 'infirmiere' }, { do: 'finish' }],
		erased: [...ready, { do: 'clear' }],
		ready
	},
	hand: [
		{ press: 'l’infirmière' },
		{ press: 'Ajouter quelqu’un : Qui d’autre, ailleurs' },
		{ write: 'Oriane, du judo', into: 'Qui d’autre, ailleurs' },
		{ press: 'Garder' },
		{ press: 'D’abord, j’en parle à : l’infirmière' },
		{ press: '« J’ai quelque chose à dire' },
		{ press: 'Si cette personne n’aide pas, je vais voir : Oriane' },
		{ press: 'mes grands-parents' },
		{ press: 'Mon étoile est prête' }
	]
};
