/** A small whole game with both ages, an open square and a knot: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { Pile, TrailAct } from './acts';
import type { TrailContent } from './schema';

const card = (id: string, pile: Pile, text: string, idea: string) => ({
	id,
	pile,
	text,
	ideas: [{ id: 'idee', text: idea }]
});

const content: TrailContent = {
	rules: [
		{ id: 'ensemble', text: 'Toutes les équipes font avancer le même fil.' },
		{ id: 'passer', text: 'On peut passer. Le fil avance quand même.' }
	],
	teams: [
		{ id: 'etoile', shape: 'star', name: 'L’équipe Étoile' },
		{ id: 'lune', shape: 'moon', name: 'L’équipe Lune' },
		{ id: 'vague', shape: 'wave', name: 'L’équipe Vague' }
	],
	piles: {
		challenge: { name: 'Défi', todo: 'Essayez ensemble, sans vous presser.' },
		empathy: { name: 'Que ressent-on ?', todo: 'Dites un mot, et ce qui le montre.' },
		act: { name: 'Qui peut agir ?', todo: 'Cherchez une personne et un petit geste.' },
		help: { name: 'À qui le dire ?', todo: 'Dites qui peut aider, et où le trouver.' },
		pause: { name: 'Pause', todo: 'Qui veut le fait. Les autres regardent.' }
	},
	cards: [
		card(
			'surprise',
			'challenge',
			'Montrez la surprise, sans un mot.',
			'Les yeux et les mains parlent aussi.'
		),
		card(
			'merci',
			'challenge',
			'Dites merci à Lina pour une chose précise.',
			'« Merci d’avoir gardé ma place. »'
		),
		card(
			'bonnet',
			'empathy',
			'Lina ne trouve plus son bonnet. Que ressent-elle ?',
			'Elle peut être triste, ou inquiète.'
		),
		card(
			'nouveau',
			'empathy',
			'Enzo arrive dans la classe. De quoi a-t-il besoin ?',
			'Une place, et quelqu’un qui explique.'
		),
		card(
			'rire',
			'act',
			'Trois élèves rient d’un dessin de Lina. Qui peut agir ?',
			'Quelqu’un peut s’asseoir près de Lina.'
		),
		{
			...card(
				'message',
				'act',
				'Un message sur Enzo circule. Qui peut agir ?',
				'On ne l’envoie pas, et on le dit.'
			),
			for: 'college'
		},
		card(
			'file',
			'act',
			'On pousse Enzo dans la file. Qui peut agir ?',
			'Un adulte de la cantine est tout près.'
		),
		card(
			'secret',
			'help',
			'Lina confie qu’elle a peur de la récré. À qui le dire ?',
			'À un adulte de l’école, aujourd’hui.'
		),
		card('encore', 'help', 'Enzo l’a dit, et ça continue. Que faire ?', 'Le dire à un deuxième adulte.'),
		card('souffle', 'pause', 'Soufflez trois fois, tout doucement.', 'On repart quand on veut.'),
		card('epaules', 'pause', 'Montez les épaules, puis laissez-les tomber.', 'Le corps se repose un peu.')
	],
	start: 'La rentrée',
	stretches: [
		{
			id: 'automne',
			squares: ['empathy', 'act'],
			knot: {
				name: 'Automne',
				question: 'Que mangera-t-on à la fête ?',
				things: [
					{ id: 'gateau', draw: 'cake', text: 'Un gâteau' },
					{ id: 'fruits', draw: 'fruit', text: 'Des fruits' }
				]
			}
		},
		{ id: 'hiver', squares: ['free', 'pause'] }
	],
	end: {
		name: 'La fête',
		told: 'Le fil est arrivé. Toute la classe l’a porté.',
		talk: 'Quelle idée gardez-vous pour demain ?'
	}
};

const ready: TrailAct[] = [
	{ do: 'age', age: 'primaire' },
	{ do: 'teams', teams: 2 },
	{ do: 'cut', at: 1 }
];
const first: TrailAct[] = [...ready, { do: 'answer', square: 0, how: 'found' }];
const second: TrailAct[] = [...first, { do: 'on', square: 0 }];
const helped: TrailAct[] = [...second, { do: 'answer', square: 1, how: 'together' }];
const knot: TrailAct[] = [...helped, { do: 'on', square: 1 }];
const way: TrailAct[] = [...knot, { do: 'thing', knot: 'automne', thing: 'gateau' }];
const open: TrailAct[] = [...way, { do: 'way', knot: 'automne', to: 'on' }];
const chosen: TrailAct[] = [...open, { do: 'pile', square: 2, pile: 'help' }];
const passed: TrailAct[] = [...chosen, { do: 'answer', square: 2, how: 'pass' }];

export const sample: Sample<TrailContent, TrailAct> = {
	activity: {
		id: 'trail-sample',
		kind: 'trail',
		version: 'sample',
		lang: 'fr',
		title: 'Un fil pour la fête',
		summary: 'Quatre cases, un nœud, et un seul fil pour toute la classe.',
		bands: ['primaire', 'college'],
		modes: ['projection'],
		minutes: 10,
		competences: ['comportements-prosociaux', 'identifier-ses-emotions'],
		contentNote: 'Des cartes parlent de moqueries inventées. On parle des personnages. On peut passer.',
		whatIKeep: {
			discover: 'Une idée vient souvent de quelqu’un d’autre.',
			practise: 'Chercher ensemble ce que quelqu’un ressent, et qui peut agir.',
			transfer: 'Demain, je demande une idée à quelqu’un quand je n’en ai pas.',
			remember: 'À plusieurs, le fil tient.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		teams: ready.slice(0, 1),
		cut: ready.slice(0, 2),
		card: ready,
		ideas: first,
		helped,
		knot,
		way,
		'open-square': open,
		chosen,
		passed,
		'straight-to-the-end': [...way, { do: 'way', knot: 'automne', to: 'end' }],
		end: [
			...passed,
			{ do: 'on', square: 2 },
			{ do: 'answer', square: 3, how: 'found' },
			{ do: 'on', square: 3 }
		]
	},
	hand: [
		{ press: 'Les cartes de l’école' },
		{ press: '2 équipes' },
		{ press: 'Plutôt en haut' },
		{ press: 'On a trouvé' },
		{ press: 'Le fil avance' },
		{ press: 'On a cherché ensemble' },
		{ press: 'Le fil avance' },
		{ press: 'Un gâteau' },
		{ press: 'On continue' },
		{ press: 'À qui le dire ?' },
		{ press: 'On passe' },
		{ press: 'Le fil avance' },
		{ press: 'On a trouvé' },
		{ press: 'Le fil avance' }
	]
};
