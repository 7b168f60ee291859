/** A small whole poster that uses everything a poster can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { PosterAct } from './acts';
import type { PosterContent } from './schema';

const content: PosterContent = {
	brief: 'Fais une affiche pour ton école. Elle dit un geste que chacun peut faire.',
	starters: [
		{ id: 'place', text: 'Il y a une place à côté de moi.' },
		{ id: 'ecoute', text: 'Je t’écoute, puis on cherche de l’aide.' },
		{ id: 'parler', text: 'En parler, c’est déjà agir.' }
	],
	tips: [
		{
			id: 'possible',
			text: 'Dis ce qu’on peut faire plutôt que ce qui est interdit.',
			instead: { of: 'Interdit de laisser quelqu’un seul !', say: 'Viens jouer avec nous.' }
		},
		{ id: 'court', text: 'Peu de mots : on lit une affiche en marchant.' },
		{ id: 'aide', text: 'Montre une aide : un adulte, un lieu, un numéro d’aide.' }
	],
	checks: [
		{ id: 'prenoms', about: 'names', text: 'Aucun prénom, aucune histoire vraie de l’école.' },
		{ id: 'geste', about: 'gesture', text: 'On y voit un geste possible.' },
		{ id: 'une-aide', about: 'help', text: 'On y trouve une aide.' },
		{ id: 'douceur', about: 'other', text: 'Elle ne se moque de personne.' }
	]
};

const words: PosterAct[] = [{ do: 'begin', starter: 'place' }];
const styled: PosterAct[] = [...words, { do: 'lay', layout: 'bubble' }, { do: 'colour', pair: 'lagon' }];
const laid: PosterAct[] = [
	...styled,
	{ do: 'add', what: 'bench' },
	{ do: 'put', image: 'i1', cell: 'b2' },
	{ do: 'size', image: 'i1', size: 'large' },
	{ do: 'add', what: 'sun' },
	{ do: 'add', what: 'hands' },
	{ do: 'put', image: 'i3', cell: 'c2' },
	{ do: 'turn', image: 'i3', turn: 'left' },
	{ do: 'add', what: 'ball' },
	{ do: 'put', image: 'i4', cell: 'c3' },
	{ do: 'add', what: 'cloud' },
	{ do: 'put', image: 'i5', cell: 'a3' },
	{ do: 'front', image: 'i1' },
	{ do: 'add', what: 'wave' },
	{ do: 'remove', image: 'i6' }
];
const own: PosterAct[] = [
	...laid,
	{ do: 'say', text: 'Une place pour toi, sur le banc et dans le jeu' },
	{ do: 'lay', layout: 'side' },
	{ do: 'colour', pair: 'soleil' }
];
const checked: PosterAct[] = [
	...laid,
	{ do: 'tick', check: 'prenoms' },
	{ do: 'tick', check: 'geste' },
	{ do: 'untick', check: 'geste' },
	{ do: 'tick', check: 'geste' }
];

export const sample: Sample<PosterContent, PosterAct> = {
	activity: {
		id: 'poster-sample',
		kind: 'poster',
		version: 'sample',
		lang: 'fr',
		title: 'L’atelier affiche',
		summary: 'Des mots, une feuille, des images.',
		bands: ['primaire', 'college', 'lycee'],
		modes: ['solo', 'projection'],
		minutes: 50,
		competences: ['resoudre-des-problemes', 'communiquer'],
		contentNote:
			'Cette affiche se montre. N’y raconte rien qui te touche de près : un adulte peut l’entendre.',
		whatIKeep: {
			discover: 'Une affiche peut dire ce qu’on peut faire.',
			practise: 'Choisir peu de mots, et une image qui aide.',
			transfer: 'Demain, je fais moi-même le geste de mon affiche.',
			remember: 'Dire ce qu’on peut faire aide plus que dire ce qui est interdit.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		words,
		styled,
		laid,
		'own-words-in-landscape': own,
		checked,
		'taken-on-paper': [...checked, { do: 'take', as: 'print' }],
		resumed: [...checked, { do: 'ready' }, { do: 'resume' }],
		ready: [...checked, { do: 'ready' }]
	},
	hand: [
		{ write: 'Viens avec nous', into: 'Ton slogan' },
		{ press: 'Garder ce slogan' },
		{ press: 'Il y a une place' },
		{ press: 'Suite : La feuille' },
		{ press: 'La bulle' },
		{ press: 'Lagon et blanc' },
		{ press: 'Suite : Les images' },
		{ press: 'Ajouter : Un banc' },
		{ press: 'En bas au milieu' },
		{ press: 'Grande' },
		{ press: 'Penchée à droite' },
		{ press: 'C’est bien comme ça' },
		{ press: 'Ajouter : Un soleil' },
		{ press: 'Enlever cette image' },
		{ press: 'Ajouter : Deux mains' },
		{ press: '1. Un banc' },
		{ press: 'Mettre devant' },
		{ press: 'Suite : Emporter' },
		{ press: 'On y voit un geste' },
		{ press: 'Mon affiche est prête' }
	]
};
