/** A small whole box that holds each way of an exercise: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { CalmAct } from './acts';
import type { CalmContent } from './schema';

const content: CalmContent = {
	question: 'Qu’est-ce que tu veux essayer ?',
	exercises: [
		{
			id: 'la-fleur',
			way: 'breathe',
			name: 'Respirer avec la fleur',
			summary: 'La fleur s’ouvre, la fleur se ferme. Ton souffle la suit.',
			steps: [
				{ id: 'inspire', words: 'Inspire…', shape: 'open', seconds: 4 },
				{ id: 'attends', words: 'Reste là…', shape: 'stay', seconds: 2 },
				{ id: 'souffle', words: 'Souffle doucement…', shape: 'close', seconds: 6 }
			]
		},
		{
			id: 'cinq-sens',
			way: 'steps',
			name: 'Cinq, quatre, trois, deux, un',
			summary: 'Regarder, toucher, écouter autour de toi.',
			steps: [
				{ id: 'vois', text: 'Trouve cinq choses que tu vois.', papers: 5 },
				{ id: 'touches', text: 'Trouve quatre choses que tu peux toucher.', papers: 4 },
				{ id: 'entends', text: 'Écoute trois bruits, près ou loin.', papers: 3 },
				{ id: 'sens', text: 'Cherche deux odeurs.', papers: 2 },
				{ id: 'gout', text: 'Remarque un goût dans ta bouche.', papers: 1 }
			]
		},
		{
			id: 'une-pause',
			way: 'steps',
			name: 'Demander une pause',
			summary: 'Trouver la phrase et la personne.',
			steps: [
				{ id: 'qui', text: 'Choisis un adulte à qui tu peux le dire.' },
				{ id: 'phrase', text: 'Tu peux dire : « J’ai besoin d’une pause, deux minutes. »' }
			]
		},
		{
			id: 'bouger',
			way: 'steps',
			name: 'Bouger un peu',
			summary: 'Serrer, relâcher, étirer.',
			steps: [
				{ id: 'mains', text: 'Serre les poings, puis ouvre les mains.' },
				{ id: 'epaules', text: 'Monte les épaules, puis laisse-les tomber.' },
				{ id: 'pieds', text: 'Appuie bien les deux pieds par terre.' }
			]
		}
	]
};

const act = (what: 'try' | 'stop' | 'helped' | 'did-not-help', exercise: string): CalmAct => ({
	do: what,
	exercise
});
const stopped = [act('try', 'la-fleur'), act('stop', 'la-fleur')];
const helped = [...stopped, act('helped', 'la-fleur')];
const second = [...helped, act('try', 'cinq-sens')];
const both = [...second, act('stop', 'cinq-sens'), act('did-not-help', 'cinq-sens')];

export const sample: Sample<CalmContent, CalmAct> = {
	activity: {
		id: 'calm-sample',
		kind: 'calm',
		version: 'sample',
		lang: 'fr',
		title: 'La boîte à calme',
		summary: 'Quatre exercices, au choix.',
		bands: ['primaire', 'college'],
		modes: ['solo', 'projection'],
		minutes: 10,
		competences: ['gerer-son-stress'],
		whatIKeep: {
			discover: 'Le corps peut aider à se calmer.',
			practise: 'Essayer, et arrêter quand je veux.',
			transfer: 'Demain, si ça monte, j’essaie ce qui m’a fait du bien.',
			remember: 'Demander une pause ou de l’aide, c’est aussi prendre soin de soi.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		breathing: [act('try', 'la-fleur')],
		stopped,
		helped,
		steps: second,
		pause: [...both, act('try', 'une-pause')],
		'did-not-help': both,
		'none-helped': [...stopped, { do: 'end' }],
		ended: [...both, { do: 'end' }]
	},
	hand: [
		{ press: 'Essayer : Respirer avec la fleur' },
		{ press: 'Commencer' },
		{ press: 'Stop' },
		{ press: 'Ça m’a fait du bien' },
		{ press: 'Essayer : Cinq, quatre' },
		{ press: 'Suivant' },
		{ press: 'Précédent' },
		{ press: 'Suivant' },
		{ press: 'Suivant' },
		{ press: 'Suivant' },
		{ press: 'Suivant' },
		{ press: 'J’ai fini' },
		{ press: 'Ça ne m’a pas aidé' },
		{ press: 'C’est bon pour moi' }
	]
};
