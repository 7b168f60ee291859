/** A small whole story that uses everything a scenario can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { ScenarioAct } from './acts';
import type { ScenarioContent } from './schema';

const content: ScenarioContent = {
	cast: ['sami', 'ines', 'noe', 'mme-kaci'],
	variables: {
		confiance: { of: 'sami', feeling: 'trust', min: 0, max: 4, start: 2 },
		preuve: false
	},
	signs: [
		{
			id: 'sami-se-ferme',
			of: 'sami',
			when: { confiance: { atMost: 1 } },
			posture: 'low',
			text: '{sami} garde son sac sur les genoux. Il ne regarde personne.'
		},
		{
			id: 'sami-respire',
			of: 'sami',
			when: { confiance: { atLeast: 3 } },
			posture: 'eased',
			text: '{sami} a posé son sac. Il souffle un peu.'
		},
		{ id: 'sami-ordinaire', of: 'sami', posture: 'steady', text: '{sami} regarde ses mains.' },
		{
			id: 'ines-decidee',
			of: 'ines',
			when: { any: [{ preuve: true }, { visited: 'fin-ensemble' }] },
			posture: 'eased',
			text: '{ines} a rangé son téléphone. Elle te regarde.'
		},
		{
			id: 'ines-hesite',
			of: 'ines',
			posture: 'steady',
			text: '{ines} tourne son téléphone entre ses doigts.'
		},
		{ id: 'kaci-ecoute', of: 'mme-kaci', posture: 'eased', text: '{mme-kaci} prend le temps d’écouter.' }
	],
	start: 'bus',
	nodes: [
		{
			id: 'bus',
			moment: 'Lundi, 17 h 10, dans le bus',
			place: 'bus',
			present: ['sami', 'ines'],
			text: '{ines} te montre son téléphone. Un dessin de {sami}, barré d’une moquerie, tourne dans le groupe de la classe.\n\nDeux rangs devant, {sami} a vu.',
			question: 'Que fais-tu d’abord ?',
			choices: [
				{
					id: 'attendre',
					text: 'Je ne dis rien et j’attends de voir si ça s’arrête.',
					stance: 'passive',
					effects: { confiance: -1 },
					then: 'Le bus roule. Trois rires de plus s’affichent sous le dessin.',
					feedback:
						'Le silence laisse la place aux rires. {sami} voit seulement que tout le monde a lu. On peut revenir en arrière et essayer autre chose.',
					tone: 'effect',
					touches: 'sami',
					to: 'soir'
				},
				{
					id: 'menacer',
					text: 'J’écris dans le groupe : « {noe}, tu vas le regretter. »',
					stance: 'aggressive',
					then: '{noe} répond. D’autres s’en mêlent, et le dessin repart deux fois.',
					feedback:
						'Vouloir le défendre, ça se comprend. Mais une menace relance le groupe, et le dessin circule encore plus. Qui pourrait vraiment l’arrêter ?',
					tone: 'reread',
					touches: 'sami',
					to: 'soir'
				},
				{
					id: 's-asseoir',
					text: 'Je vais m’asseoir à côté de {sami}. Je lui parle du match.',
					stance: 'supportive',
					effects: { confiance: 1 },
					then: '{sami} pousse son sac pour te faire une place. Vous parlez du match jusqu’à son arrêt.',
					feedback:
						'{sami} n’est plus seul, et personne ne l’a forcé à parler. Le dessin, lui, tourne encore.',
					tone: 'protects',
					touches: 'sami',
					to: 'soir'
				}
			]
		},
		{
			id: 'soir',
			moment: 'Lundi, 20 h 30, à la maison',
			place: 'ecran',
			present: ['ines'],
			text: 'Le soir, le groupe de la classe continue.',
			messages: [
				{ id: 'noe-1', from: 'noe', text: 'Qui l’a pas encore vu ?' },
				{ id: 'ines-1', from: 'ines', text: 'Franchement, c’est plus drôle.' },
				{ id: 'noe-2', from: 'noe', text: 'Oh ça va, c’est qu’un dessin.' }
			],
			effects: { confiance: -1 },
			to: 'cour'
		},
		{
			id: 'cour',
			moment: 'Mardi, 10 h, dans la cour',
			place: 'cour',
			present: ['sami', 'ines'],
			text: 'C’est la récréation. Près du mur, {sami} fait semblant de chercher quelque chose dans son sac.',
			also: [
				{
					id: 'il-se-souvient',
					when: { chose: 'bus/s-asseoir' },
					text: 'En te voyant, il fait un petit signe de la main.'
				},
				{
					id: 'on-en-parle',
					when: { any: [{ chose: 'bus/menacer' }, { all: [{ chose: 'bus/attendre' }, { preuve: false }] }] },
					text: 'Deux élèves passent devant lui et rient en regardant leur téléphone.'
				}
			],
			choices: [
				{
					id: 'garder',
					text: 'Avec {ines}, je garde une capture où l’on voit la date.',
					stance: 'assertive',
					once: true,
					effects: { preuve: true },
					then: '{ines} te montre comment faire, puis elle ferme le groupe.',
					feedback:
						'Une capture avec la date aidera un adulte à agir. On ne l’envoie à personne d’autre. Il reste à la montrer à quelqu’un qui peut agir.',
					tone: 'almost',
					touches: 'ines',
					to: 'cour'
				},
				{
					id: 'demander',
					text: 'Je demande à {sami}, à l’écart : « Tu voudrais qu’on aille voir quelqu’un ? »',
					stance: 'supportive',
					once: true,
					effects: { confiance: 1 },
					then: '{sami} hausse les épaules. Puis, tout bas : « Pas tout seul. »',
					feedback: 'Tu lui laisses le choix, et il sait qu’il n’ira pas seul. C’est déjà du soutien.',
					tone: 'protects',
					touches: 'sami',
					to: 'cour'
				},
				{
					id: 'relais',
					text: 'Avec {ines}, je vais voir {mme-kaci}, la CPE.',
					stance: 'relay',
					then: 'Sa porte est ouverte. Vous entrez à deux.',
					feedback: 'Prévenir un adulte, ce n’est pas dénoncer. C’est protéger quelqu’un.',
					tone: 'protects',
					touches: 'ines',
					to: 'bureau'
				},
				{
					id: 'laisser',
					text: 'Je me dis que ce n’est pas mon histoire.',
					stance: 'passive',
					when: { preuve: false },
					effects: { confiance: { set: 0 } },
					feedback:
						'Beaucoup de témoins pensent comme ça, et {sami} reste seul. Un témoin peut changer la suite à tout moment.',
					tone: 'effect',
					touches: 'sami',
					to: 'midi'
				}
			]
		},
		{
			id: 'midi',
			moment: 'Mardi, 12 h 20, à la cantine',
			place: 'cantine',
			present: ['sami', 'mme-kaci'],
			relay: 'adult',
			text: '{sami} mange au bout de la table. {mme-kaci} s’arrête près de toi : « Il se passe quelque chose avec {sami} ? »',
			question: 'Que lui réponds-tu ?',
			choices: [
				{
					id: 'raconter',
					text: 'Je lui raconte ce que j’ai vu : le dessin, le jour, le groupe.',
					stance: 'relay',
					feedback: 'Des faits simples, sans rien ajouter : {mme-kaci} a de quoi agir.',
					tone: 'protects',
					touches: 'mme-kaci',
					to: 'bureau'
				},
				{
					id: 'hesiter',
					text: 'Je réponds que je ne sais pas trop.',
					stance: 'passive',
					then: '{mme-kaci} hoche la tête : « Ma porte est ouverte. » Puis elle va s’asseoir avec {sami}.',
					feedback:
						'Parler tout de suite n’est pas toujours facile. Tu peux y revenir plus tard, ou en parler à un autre adulte.',
					tone: 'effect',
					touches: 'mme-kaci',
					to: 'fin-pas-a-pas'
				}
			]
		},
		{
			id: 'bureau',
			moment: 'Mardi, dans le bureau de {mme-kaci}',
			place: 'bureau',
			present: ['mme-kaci'],
			relay: 'adult',
			text: '{mme-kaci} note les faits, l’un après l’autre. « Merci. Maintenant, c’est à nous, les adultes, d’agir. »',
			also: [
				{
					id: 'la-capture',
					when: { preuve: true },
					text: 'La capture avec la date lui fait gagner du temps.'
				},
				{
					id: 'apres-midi',
					when: { not: { visited: 'midi' } },
					text: 'Elle verra {sami} avant midi, avec son accord.'
				}
			],
			effects: { confiance: 1 },
			to: [{ when: { confiance: { atLeast: 3 } }, to: 'fin-ensemble' }, { to: 'fin-pas-a-pas' }]
		},
		{
			id: 'fin-ensemble',
			moment: 'Vendredi, dans la cour',
			place: 'cour',
			present: ['sami', 'ines'],
			text: 'Le dessin a été retiré du groupe. Des adultes ont parlé à chacun, séparément. {sami} joue au foot avec vous.',
			ending: {
				title: 'Quelqu’un était là',
				help: '{mme-kaci} suit {sami} chaque semaine. Toi aussi, tu peux lui parler, ou à un autre adulte.',
				repair:
					'Ceux qui ont ri peuvent retirer leurs messages et revenir vers {sami}, quand il sera d’accord.'
			}
		},
		{
			id: 'fin-pas-a-pas',
			moment: 'Vendredi, dans le couloir',
			place: 'couloir',
			present: ['sami', 'mme-kaci'],
			effects: { confiance: 1 },
			text: '{mme-kaci} a parlé avec {sami} et avec sa famille. Le dessin a été retiré. La confiance, elle, revient pas à pas.',
			ending: {
				title: 'Pas à pas',
				help: '{mme-kaci} continue de suivre {sami}. Si tu as vu quelque chose, elle peut encore l’entendre.',
				repair: 'Un signe, une place à côté de toi, une invitation : il n’est jamais trop tard pour un geste.'
			}
		}
	]
};

const choose = (node: string, choice: string): ScenarioAct => ({ do: 'choose', node, choice });
const next = (node: string): ScenarioAct => ({ do: 'next', node });

const beside = [choose('bus', 's-asseoir'), next('bus')];
const yard = [...beside, next('soir')];
const office = [...yard, choose('cour', 'demander'), next('cour'), choose('cour', 'relais'), next('cour')];
const canteen = [
	choose('bus', 'attendre'),
	next('bus'),
	next('soir'),
	choose('cour', 'laisser'),
	next('cour')
];

export const sample: Sample<ScenarioContent, ScenarioAct> = {
	activity: {
		id: 'exemple-scenario',
		kind: 'scenario',
		version: 'sample',
		lang: 'fr',
		title: 'Un dessin qui tourne',
		summary: 'Un dessin se moque de Sami. Que peut faire un témoin ?',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 10,
		competences: ['choix-responsables', 'demander-de-l-aide'],
		contentNote: 'Cette histoire montre une moquerie qui circule dans un groupe. Tu peux passer.',
		whatIKeep: {
			discover: 'Un témoin peut changer la suite, sans se mettre en danger.',
			practise: 'Soutenir, garder une preuve, passer le relais.',
			transfer:
				'Demain, si quelqu’un est seul, je peux m’asseoir à côté de lui. Puis j’en parle à un adulte.',
			remember: 'Pour aider, on peut toujours être plusieurs.'
		},
		renames: { 'assis-a-cote': 's-asseoir' },
		people: {
			sami: { id: 'sami', name: 'Sami', gender: 'm', role: 'pupil', paper: 'mustard' },
			ines: { id: 'ines', name: 'Inès', gender: 'f', role: 'pupil', paper: 'teal' },
			noe: { id: 'noe', name: 'Noé', gender: 'm', role: 'pupil', paper: 'sky' },
			'mme-kaci': { id: 'mme-kaci', name: 'Mme Kaci', gender: 'f', role: 'adult', paper: 'plum' }
		},
		content
	},
	walks: {
		start: [],
		'feedback-protects': [choose('bus', 's-asseoir')],
		'feedback-effect': [choose('bus', 'attendre')],
		'feedback-reread': [choose('bus', 'menacer')],
		'feedback-almost': [...yard, choose('cour', 'garder')],
		conversation: beside,
		choices: yard,
		loop: [...yard, choose('cour', 'garder'), next('cour')],
		interlude: office,
		'ending-step-by-step': [...canteen, choose('midi', 'hesiter'), next('midi')],
		ending: [...office, next('bureau')]
	},
	hand: [
		{ press: 'Je vais m’asseoir' },
		{ press: 'Continuer' },
		{ press: 'Continuer' },
		{ press: 'Je demande à Sami' },
		{ press: 'Continuer' },
		{ press: 'Avec Inès, je vais voir' },
		{ press: 'Continuer' },
		{ press: 'Continuer' }
	]
};
