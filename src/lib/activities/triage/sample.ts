/** A small whole triage that uses everything a triage can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { TriageAct } from './acts';
import type { Answer } from './answers';
import type { TriageContent } from './schema';

const content: TriageContent = {
	question: 'Une médiation peut-elle aider ?',
	round: 3,
	tree: [
		{
			id: 'recommence',
			text: 'Est-ce que ça recommence, ou est-ce que ça circule ?',
			hint: 'Toujours contre le même élève.',
			stops: 'yes'
		},
		{ id: 'veulent', text: 'Les deux élèves le veulent-ils ?', stops: 'no' }
	],
	leads: {
		mediation: { name: 'La médiation peut aider', text: 'Deux médiateurs formés, et un adulte à côté.' },
		adult: { name: 'Un adulte maintenant', text: 'On y va ensemble, aujourd’hui. C’est le meilleur geste.' }
	},
	cases: [
		{
			id: 'le-banc',
			text: 'Maé et Jules se disputent le même banc. Les deux voudraient trouver une solution.',
			answers: [
				{
					id: 'recommence',
					is: 'no',
					explanation: 'C’est la première fois, et personne n’en parle ailleurs.'
				},
				{ id: 'veulent', is: 'yes', explanation: 'Les deux le disent eux-mêmes.' }
			],
			because:
				'Deux élèves à égalité, un désaccord, et deux envies d’en sortir : la médiation est faite pour cela.'
		},
		{
			id: 'le-sac',
			text: 'Chaque midi, le sac de Lina disparaît. « On se dispute, c’est tout », dit Enzo.',
			answers: [
				{ id: 'recommence', is: 'yes', explanation: 'Chaque midi, et toujours Lina : ça recommence.' }
			],
			because:
				'Le mot « dispute » est celui d’un seul des deux. Ce qui revient chaque midi se dit à un adulte.',
			looks: 'conflict'
		},
		{
			id: 'le-cri',
			text: 'Hier, Rose a crié sur Ilan devant tout le monde, une fois. Ce matin, les deux veulent en parler.',
			answers: [
				{ id: 'recommence', is: 'no', explanation: 'Une seule fois, et rien ne circule.' },
				{ id: 'veulent', is: 'yes', explanation: 'Les deux veulent en parler.' }
			],
			because: 'C’était bruyant, et cela s’est vu. Mais une colère d’une fois, entre égaux, peut se parler.',
			looks: 'bullying'
		},
		{
			id: 'l-expose',
			text: 'Sacha et Noor ne se parlent plus depuis l’exposé. Sacha voudrait une médiation. Noor n’a rien répondu.',
			answers: [
				{ id: 'recommence', is: 'no', explanation: 'Une dispute, un seul jour.' },
				{
					id: 'veulent',
					is: 'unsure',
					explanation: 'On ne sait pas ce que veut Noor. Se taire n’est pas dire oui.'
				}
			],
			because: 'Un adulte peut le demander à Noor, à part. Si elle dit oui, la médiation viendra après.'
		}
	]
};

const say = (one: string, question: string, answer: Answer): TriageAct => ({
	do: 'say',
	case: one,
	question,
	answer
});
const first: TriageAct[] = [say('le-sac', 'recommence', 'yes')];
const wrong: TriageAct[] = [...first, say('le-banc', 'recommence', 'no')];
const through: TriageAct[] = [...wrong, say('le-banc', 'veulent', 'yes')];
const unsure: TriageAct[] = [...through, say('le-cri', 'recommence', 'unsure')];
const ended: TriageAct[] = [...unsure, { do: 'go', case: 'fin' }];
const more: TriageAct[] = [...ended, { do: 'more' }];
const all: TriageAct[] = [
	...more,
	say('l-expose', 'recommence', 'no'),
	say('l-expose', 'veulent', 'yes'),
	{ do: 'go', case: 'fin' }
];

export const sample: Sample<TriageContent, TriageAct> = {
	activity: {
		id: 'triage-sample',
		kind: 'triage',
		version: 'sample',
		lang: 'fr',
		title: 'Médiation, ou adulte ?',
		summary: 'Quatre situations, deux questions.',
		bands: ['college'],
		modes: ['solo', 'projection', 'ambassadors'],
		minutes: 5,
		competences: ['choix-responsables'],
		contentNote: 'Ces histoires inventées parlent d’un sac caché et d’une dispute. Tu peux passer.',
		whatIKeep: {
			discover: 'Le mot « dispute » ne dit pas tout.',
			practise: 'Suivre les questions, et dire « je ne sais pas ».',
			transfer: 'Avant une médiation, je refais le tri.',
			remember: 'Si je ne sais pas, je vais voir un adulte.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-stopped': first,
		'one-under-way': wrong,
		'one-to-mediation': through,
		'not-knowing': unsure,
		ended,
		'more-asked-for': more,
		'all-ended': all
	},
	// Cases come in the order of the attempt: only what leads to an adult is the same for all of them.
	hand: [
		{ press: 'Oui' },
		{ press: 'Situation suivante' },
		{ press: 'Je ne sais pas' },
		{ press: 'Situation suivante' },
		{ press: 'Je ne sais pas' },
		{ press: 'Voir ce que j’ai regardé' }
	]
};
