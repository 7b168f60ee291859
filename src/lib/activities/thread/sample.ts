/** A small whole conversation that uses everything a thread can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { ThreadAct } from './acts';
import type { ThreadContent } from './schema';

const content: ThreadContent = {
	group: 'Groupe « Sortie du jeudi »',
	cast: ['awa', 'tao', 'elie', 'oriane', 'mme-lebrun'],
	variables: {
		vues: { min: 0, max: 3, start: 1 },
		rires: { min: 0, max: 3, start: 1 },
		preuve: false
	},
	counters: [
		{
			id: 'qui-a-vu',
			name: 'Qui a vu',
			lines: [
				{ id: 'peu', when: { vues: { atMost: 1 } }, text: 'Une partie du groupe.' },
				{ id: 'moitie', when: { vues: { atMost: 2 } }, text: 'La moitié de la classe.' },
				{ id: 'tous', text: 'Presque toute la classe, et {awa} aussi.' }
			]
		},
		{
			id: 'qui-rit',
			name: 'Qui rit',
			lines: [
				{ id: 'personne', when: { rires: { atMost: 0 } }, text: 'Plus personne.' },
				{ id: 'deux', when: { rires: { atMost: 1 } }, text: '{tao} et {elie}.' },
				{ id: 'plusieurs', text: 'De plus en plus de monde.' }
			]
		}
	],
	start: 'soir',
	beats: [
		{
			id: 'soir',
			moment: 'Mercredi, 19 h 05',
			messages: [
				{ id: 'tao-photo', from: 'tao', text: 'J’ai retouché la photo de classe, regardez.' },
				{
					id: 'photo',
					from: 'tao',
					image: 'La photo de classe. {awa} en a été effacée : à sa place, il reste un trou gris.'
				},
				{ id: 'douze', system: '12 personnes ont vu l’image.' },
				{ id: 'elie-rit', from: 'elie', text: 'Enfin une photo réussie !' },
				{ id: 'oriane-gene', from: 'oriane', text: 'Euh… elle est dans le groupe, {awa}.' }
			],
			question: 'Tu as lu. Que fais-tu ?',
			decisions: [
				{
					id: 'repondre',
					text: 'Moi, je la remettrais. {awa} fait partie de la classe.',
					gesture: 'answer',
					stance: 'assertive',
					effects: { rires: -1 },
					then: [
						{ id: 'oriane-daccord', from: 'oriane', text: 'Pareil. Enlève-la, {tao}.' },
						{ id: 'elie-tait', system: '{elie} a retiré son message.' },
						{ id: 'tao-reste', from: 'tao', text: 'C’est bon, c’était pour rire…' }
					],
					feedback:
						'Tu parles de ce qui est juste, sans attaquer {tao}. {oriane} te suit, et {elie} recule. L’image, elle, est encore là.',
					tone: 'protects',
					to: 'nuit'
				},
				{
					id: 'attaquer',
					text: 'La prochaine fois, c’est toi qu’on efface, {tao}.',
					gesture: 'answer',
					stance: 'aggressive',
					effects: { vues: 1, rires: 1 },
					then: [
						{ id: 'tao-repond', from: 'tao', text: 'Ah oui ? Essaie un peu.' },
						{ id: 'plus-de-vues', system: '17 personnes ont vu l’image.' }
					],
					feedback:
						'Tu voulais la défendre, et ça se comprend. Mais la dispute attire du monde, et l’image circule plus. Qui pourrait l’arrêter ?',
					tone: 'reread',
					to: 'nuit'
				},
				{
					id: 'attendre',
					text: 'Je pose mon téléphone et j’attends de voir.',
					gesture: 'wait',
					stance: 'passive',
					effects: { vues: 1 },
					then: [
						{ id: 'moitie-vue', system: '17 personnes ont vu l’image.' },
						{ id: 'elie-encore', from: 'elie', text: 'Personne dit rien, donc c’est drôle.' }
					],
					feedback:
						'Prendre une pause peut aider à réfléchir. Ici, le silence a été pris pour un oui. Tu peux encore agir, ou revenir en arrière.',
					tone: 'effect',
					to: 'nuit'
				}
			]
		},
		{
			id: 'nuit',
			moment: 'Mercredi, 21 h 30',
			effects: { vues: 1 },
			messages: [
				{ id: 'tous-vu', when: { vues: { atLeast: 3 } }, system: 'Presque toute la classe a vu l’image.' },
				{
					id: 'oriane-merci',
					when: { chose: 'soir/repondre' },
					from: 'oriane',
					text: 'Heureusement que quelqu’un l’a dit, tout à l’heure.'
				},
				{ id: 'awa-part', system: '{awa} a quitté le groupe.' }
			],
			to: 'choix'
		},
		{
			id: 'choix',
			question: '{awa} est partie. Que fais-tu maintenant ?',
			decisions: [
				{
					id: 'preuve',
					text: 'Je garde une capture, pour la montrer à un adulte.',
					gesture: 'proof',
					stance: 'assertive',
					once: true,
					effects: { preuve: true },
					noted: { date: 'Mercredi, 19 h 05', names: 'Image envoyée par {tao}, groupe « Sortie du jeudi »' },
					then: [{ id: 'garde', system: 'La capture est gardée. Elle n’est envoyée à personne d’autre.' }],
					feedback: 'Avec la date et les noms, un adulte pourra agir plus vite. Il reste à la lui montrer.',
					tone: 'almost',
					to: 'choix'
				},
				{
					id: 'quitter',
					text: 'Je quitte le groupe, moi aussi.',
					gesture: 'leave',
					stance: 'passive',
					when: { preuve: false },
					then: [{ id: 'parti', system: 'Tu n’es plus dans le groupe. L’image y est toujours.' }],
					feedback:
						'Ne plus regarder, ça protège un peu ta soirée. {awa}, elle, ne sait pas que tu la soutiens.',
					tone: 'effect',
					to: 'couloir'
				},
				{
					id: 'signaler',
					text: 'Je signale l’image dans l’application.',
					gesture: 'report',
					stance: 'assertive',
					once: true,
					then: [{ id: 'signale', system: 'Ton signalement est reçu. La réponse peut prendre du temps.' }],
					feedback:
						'Signaler peut faire retirer l’image. En attendant, un adulte peut déjà s’occuper {de:awa}.',
					tone: 'almost',
					to: 'choix'
				},
				{
					id: 'adulte',
					text: 'J’en parle ce soir à un adulte de la maison.',
					gesture: 'fetch',
					stance: 'relay',
					then: [
						{ id: 'ecoute', system: 'Un adulte t’écoute et lit le groupe avec toi.' },
						{ id: 'appel', system: 'Demain, il préviendra {mme-lebrun}, la CPE, avec ton accord.' }
					],
					feedback: 'Tu n’es plus seul à porter ça, et {awa} non plus. Des adultes vont agir.',
					tone: 'protects',
					to: 'cpe'
				}
			]
		},
		{
			id: 'couloir',
			moment: 'Jeudi, 8 h 10',
			relay: 'adult',
			messages: [
				{
					id: 'lebrun-demande',
					from: 'mme-lebrun',
					text: 'Tu as quitté le groupe, toi aussi. On en parle ?'
				},
				{ id: 'moi-oui', from: 'moi', text: 'Oui. Je peux vous raconter.' }
			],
			to: 'cpe'
		},
		{
			id: 'cpe',
			moment: 'Jeudi, 10 h',
			relay: 'adult',
			effects: { rires: { set: 0 } },
			messages: [
				{
					id: 'lebrun-agit',
					from: 'mme-lebrun',
					text: 'Merci. Je vois chacun, un par un. C’est à nous d’agir.'
				},
				{
					id: 'lebrun-preuve',
					when: { preuve: true },
					from: 'mme-lebrun',
					text: 'Ta capture avec la date nous fait gagner du temps.'
				},
				{ id: 'retiree', system: 'L’image a été retirée du groupe.' }
			],
			to: [
				{ when: { any: [{ preuve: true }, { chose: 'soir/repondre' }] }, to: 'fin-vite' },
				{ to: 'fin-apres' }
			]
		},
		{
			id: 'fin-vite',
			moment: 'Vendredi, 17 h',
			messages: [
				{ id: 'awa-revient', system: '{oriane} a ajouté {awa} au groupe, avec son accord.' },
				{ id: 'awa-merci', from: 'awa', text: 'Merci à ceux qui ont parlé.' }
			],
			ending: {
				title: 'Le groupe change',
				help: '{mme-lebrun} reste disponible pour {awa}, et pour toi. On peut aussi en parler à la maison.',
				repair: '{tao} et {elie} peuvent dire ce qu’ils regrettent, quand {awa} sera d’accord.'
			}
		},
		{
			id: 'fin-apres',
			moment: 'La semaine suivante',
			messages: [{ id: 'awa-lit', from: 'awa', text: 'Je lis. Je reviendrai quand je voudrai.' }],
			ending: {
				title: 'Un pas après l’autre',
				help: '{mme-lebrun} suit {awa} chaque semaine. Ce que tu as vu peut encore lui servir.',
				repair: 'Un message gentil, une place gardée dans le car : il n’est jamais trop tard pour un geste.'
			}
		}
	]
};

const read = (beat: string, message: string): ThreadAct => ({ do: 'read', beat, message });
const decide = (beat: string, decision: string): ThreadAct => ({ do: 'decide', beat, decision });
const next = (beat: string): ThreadAct => ({ do: 'next', beat });

const half = [read('soir', 'photo'), read('soir', 'douze')];
const evening = [...half, read('soir', 'elie-rit'), read('soir', 'oriane-gene')];
const said = [...evening, decide('soir', 'repondre')];
const followed = [...said, read('soir', 'elie-tait'), read('soir', 'tao-reste')];
const night = [...followed, next('soir'), read('nuit', 'awa-part'), next('nuit')];
const proof = [...night, decide('choix', 'preuve')];
const told = [...proof, next('choix'), decide('choix', 'adulte'), read('choix', 'appel')];
const office = [...told, next('choix'), read('cpe', 'lebrun-preuve'), read('cpe', 'retiree')];
const silent = [
	...evening,
	decide('soir', 'attendre'),
	read('soir', 'elie-encore'),
	next('soir'),
	read('nuit', 'awa-part'),
	next('nuit'),
	decide('choix', 'quitter'),
	next('choix')
];

export const sample: Sample<ThreadContent, ThreadAct> = {
	activity: {
		id: 'thread-sample',
		kind: 'thread',
		version: 'sample',
		lang: 'fr',
		title: 'La photo de classe',
		summary: 'Une image retouchée arrive dans le groupe. Que peut faire un témoin ?',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 10,
		competences: ['choix-responsables', 'demander-de-l-aide'],
		contentNote: 'Cette histoire inventée montre une moquerie dans un groupe. Tu peux passer.',
		whatIKeep: {
			discover: 'Dans un groupe, le silence peut passer pour un oui.',
			practise: 'Répondre sans attaquer, garder une preuve, prévenir un adulte.',
			transfer: 'Demain, si un message fait mal à quelqu’un, je n’attends pas seul : j’en parle.',
			remember: 'Une phrase calme peut arrêter un rire. Un adulte peut arrêter le reste.'
		},
		renames: { 'photo-retouchee': 'photo' },
		people: {
			awa: { id: 'awa', name: 'Awa', gender: 'f', role: 'pupil', paper: 'mustard' },
			tao: { id: 'tao', name: 'Tao', gender: 'm', role: 'pupil', paper: 'coral' },
			elie: { id: 'elie', name: 'Élie', gender: 'm', role: 'pupil', paper: 'sky' },
			oriane: { id: 'oriane', name: 'Oriane', gender: 'f', role: 'pupil', paper: 'leaf' },
			'mme-lebrun': { id: 'mme-lebrun', name: 'Mme Lebrun', gender: 'f', role: 'adult', paper: 'plum' }
		},
		content
	},
	walks: {
		start: [],
		unfolding: half,
		pause: evening,
		consequences: said,
		'feedback-protects': followed,
		'feedback-effect': silent.slice(0, 6),
		'back-in-the-group': [...followed, next('soir')],
		'second-pause': night,
		'feedback-proof': proof,
		'offered-once': [...proof, next('choix')],
		'out-of-the-group': silent,
		'ending-later': [
			...silent,
			read('couloir', 'moi-oui'),
			next('couloir'),
			read('cpe', 'retiree'),
			next('cpe')
		],
		ending: [...office, next('cpe'), read('fin-vite', 'awa-merci')]
	},
	hand: [
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Répondre' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Continuer' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Garder une preuve' },
		{ press: 'Continuer' },
		{ press: 'Aller chercher quelqu’un' },
		{ press: 'Suite' },
		{ press: 'Continuer' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Suite' },
		{ press: 'Suite' }
	]
};
