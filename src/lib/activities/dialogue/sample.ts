/** A small mediation that uses everything one can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { DialogueAct } from './acts';
import type { DialogueContent } from './schema';

const content: DialogueContent = {
	use: 'mediation',
	between: ['noe', 'jade'],
	cast: ['noe', 'jade', 'zelie', 'mme-kaci'],
	variables: {
		'confiance-noe': { of: 'noe', feeling: 'trust', min: 0, max: 100, start: 40 },
		'colere-noe': { of: 'noe', feeling: 'anger', min: 0, max: 100, start: 60 },
		'confiance-jade': { of: 'jade', feeling: 'trust', min: 0, max: 100, start: 40 },
		'peur-jade': { of: 'jade', feeling: 'fear', min: 0, max: 100, start: 10 }
	},
	signs: [
		{
			id: 'noe-respire',
			of: 'noe',
			when: { 'colere-noe': { atMost: 40 } },
			posture: 'eased',
			text: '{noe} a décroisé les bras.'
		},
		{ id: 'noe-ferme', of: 'noe', posture: 'steady', text: '{noe} serre les lèvres.' },
		{
			id: 'jade-petite',
			of: 'jade',
			when: { 'peur-jade': { atLeast: 50 } },
			posture: 'low',
			text: '{jade} regarde la porte.'
		},
		{ id: 'jade-attend', of: 'jade', posture: 'steady', text: '{jade} attend, les mains à plat.' }
	],
	handover: { cautious: 'arret', best: 'relais' },
	coach: [
		{
			id: 'coach-tri',
			step: 'tri',
			skill: 'trier avant d’aider',
			text: 'Deux élèves à égalité, d’accord tous les deux : on peut ouvrir la médiation.'
		},
		{
			id: 'coach-accueil-pose',
			step: 'accueil',
			when: { chose: 'bonjour/cadre-clair' },
			skill: 'poser le cadre',
			text: 'Dire son rôle et la limite du secret, avant d’écouter : chacun sait où il met les pieds.'
		},
		{
			id: 'coach-accueil',
			step: 'accueil',
			skill: 'accueillir',
			text: 'Un accueil dit trois choses : merci, mon rôle, et ce qui ne reste pas secret.'
		},
		{
			id: 'coach-recits',
			step: 'recits',
			skill: 'protéger la parole',
			text: 'Chacun raconte à son tour, sans être coupé.'
		}
	],
	start: 'porte',
	turns: [
		{
			id: 'porte',
			step: 'tri',
			moment: 'Mardi, 13 h, devant la salle B4',
			text: '{noe} et {jade} se disputent pour un livre prêté. {zelie}, formée elle aussi, est avec toi. {mme-kaci} est dans le bureau d’à côté.',
			question: 'Que vérifies-tu d’abord ?',
			moves: [
				{
					id: 'trier',
					text: 'Vous êtes d’accord tous les deux pour venir ? Est-ce que l’un de vous a peur de l’autre ?',
					stance: 'assertive',
					effects: { 'confiance-noe': 10, 'confiance-jade': 10 },
					then: 'Ils se regardent. Tous les deux font oui, puis non, de la tête.',
					lines: [{ id: 'noe-oui', from: 'noe', text: 'On est d’accord. On s’est juste pris la tête.' }],
					feedback: 'Deux questions suffisent à ouvrir le tri : l’accord de chacun, et la peur.',
					tone: 'protects',
					to: 'bonjour'
				},
				{
					id: 'savoir-qui',
					text: 'Bon, qui a commencé ?',
					stance: 'aggressive',
					effects: { 'colere-noe': 20, 'confiance-jade': -10 },
					then: '{noe} montre {jade} du doigt. {jade} lève les yeux au ciel.',
					lines: [{ id: 'noe-elle', from: 'noe', text: 'C’est elle !' }],
					feedback: 'Chercher qui a commencé fait deux camps. On peut revenir au tri.',
					tone: 'reread',
					to: 'bonjour'
				}
			]
		},
		{
			id: 'bonjour',
			step: 'accueil',
			text: 'Vous êtes assis en carré, dans la salle B4. {zelie} te laisse commencer.',
			also: [
				{
					id: 'encore-fache',
					when: { chose: 'porte/savoir-qui' },
					text: '{noe} a tourné sa chaise vers la fenêtre.'
				}
			],
			question: 'Compose ta phrase d’accueil.',
			compose: {
				parts: [
					{
						id: 'debut',
						label: 'Pour commencer',
						options: [
							{ id: 'merci', text: 'Merci d’être venus.' },
							{ id: 'enfin', text: 'Bon, vous voilà enfin.' }
						]
					},
					{
						id: 'secret',
						label: 'Ce qui se dit ici',
						options: [
							{ id: 'limite', text: 'Ce qui se dit ici reste ici, sauf si quelqu’un est en danger.' },
							{ id: 'tout', text: 'Je vous jure que je ne dirai jamais rien à personne.' }
						]
					}
				],
				outcomes: [
					{
						id: 'cadre-clair',
						with: { debut: 'merci', secret: 'limite' },
						stance: 'assertive',
						effects: { 'colere-noe': -20, 'confiance-noe': 10, 'confiance-jade': 10 },
						then: '{jade} hoche la tête. {noe} décroise un bras.',
						feedback: 'Merci, et la limite du secret : chacun sait à quoi s’attendre.',
						tone: 'protects',
						to: 'recit'
					},
					{
						id: 'secret-total',
						with: { secret: 'tout' },
						stance: 'supportive',
						then: '{zelie} toussote. Cette promesse, personne ici ne peut la tenir.',
						feedback: 'Un secret total ne tient pas en cas de danger. On le dit avant d’écouter.',
						tone: 'almost',
						to: 'recit'
					},
					{
						id: 'un-peu-sec',
						stance: 'aggressive',
						effects: { 'colere-noe': 10 },
						then: '{noe} souffle. La limite est dite, mais l’accueil pique.',
						feedback: 'Le cadre est là. Le « enfin » fait sentir un reproche.',
						tone: 'effect',
						to: 'recit'
					}
				]
			}
		},
		{
			id: 'recit',
			step: 'recits',
			text: '{jade} commence. {noe} la coupe aussitôt.',
			lines: [
				{ id: 'jade-livre', from: 'jade', text: 'Mon livre, il me l’a rendu tout…' },
				{ id: 'noe-coupe', from: 'noe', text: 'N’importe quoi, c’est rien du tout !' }
			],
			moves: [
				{
					id: 'laisser-finir',
					text: '{noe}, tu parleras juste après. {jade}, tu peux finir.',
					stance: 'assertive',
					effects: { 'confiance-jade': 20 },
					then: '{jade} reprend. Le livre a pris l’eau, et elle n’a pas su comment le dire.',
					feedback: 'Protéger la parole de l’une, annoncer celle de l’autre : les deux sont rassurés.',
					tone: 'protects',
					to: 'entente'
				},
				{
					id: 'demander-souvent',
					text: '{jade}, ça arrive souvent qu’on te coupe comme ça ?',
					stance: 'supportive',
					effects: { 'peur-jade': 50 },
					then: '{jade} ne répond pas tout de suite.',
					feedback: 'La question du « souvent » fait apparaître ce que la dispute cachait.',
					tone: 'protects',
					to: 'drapeau'
				}
			]
		},
		{
			id: 'drapeau',
			step: 'recits',
			flag: true,
			text: '{jade} parle très bas.',
			lines: [
				{
					id: 'jade-tous',
					from: 'jade',
					text: 'C’est tous les jours. Lui et ses copains. J’ai peur de venir.'
				}
			],
			moves: [
				{
					id: 'continuer',
					text: 'On va trouver un arrangement, vous allez voir.',
					stance: 'passive',
					effects: { 'peur-jade': 20, 'confiance-jade': -20 },
					then: '{jade} se tait. {zelie} pose sa main sur la table, et se lève.',
					feedback: 'Tous les jours, à plusieurs, avec de la peur : ce n’est plus un conflit.',
					tone: 'reread',
					to: 'tard'
				},
				{
					id: 'croire',
					text: '{jade}, merci de l’avoir dit. Je te crois.',
					stance: 'supportive',
					effects: { 'confiance-jade': 10 },
					then: '{jade} te regarde pour la première fois.',
					feedback: 'Croire aide. Ce qu’il faut ensuite, c’est un adulte.',
					tone: 'almost',
					to: 'drapeau-suite'
				}
			]
		},
		{
			id: 'drapeau-suite',
			step: 'recits',
			text: '{zelie} va ouvrir la porte du bureau de {mme-kaci}.',
			to: 'tard'
		},
		{
			id: 'entente',
			step: 'accord',
			text: '{noe} propose de sécher le livre et de couvrir les pages abîmées. {jade} est d’accord. {mme-kaci} garde l’accord écrit.',
			relay: 'adult',
			to: 'fin-accord'
		},
		{
			id: 'fin-accord',
			text: 'Une semaine plus tard, le livre est couvert. Ils se saluent.',
			ending: {
				outcome: 'agreement',
				title: 'Un accord écrit à deux',
				help: '{mme-kaci} reste l’adulte à voir si la dispute reprend.',
				repair: 'Si l’accord ne tient pas, on peut se revoir et le changer.'
			}
		},
		{
			id: 'arret',
			relay: 'adult',
			text: 'Tu arrêtes là. {mme-kaci} remercie tout le monde, et prend la suite.',
			ending: {
				outcome: 'cautious',
				title: 'Stop, sans attendre',
				help: '{mme-kaci} voit {noe}, puis {jade}.',
				repair: 'Une autre médiation reste possible, un autre jour.'
			}
		},
		{
			id: 'relais',
			relay: 'adult',
			text: '{mme-kaci} arrive. Elle fait sortir {jade} d’abord, et s’assoit avec elle.',
			ending: {
				outcome: 'best',
				title: 'Le relais',
				help: '{mme-kaci} protège {jade} dès maintenant. Les adultes verront chacun à part.',
				repair: 'La médiation s’arrête. Ce qui a été fait, des adultes aident à le réparer.'
			}
		},
		{
			id: 'tard',
			relay: 'adult',
			text: '{mme-kaci} entre. Elle arrête la médiation et reste avec {jade}.',
			ending: {
				outcome: 'late',
				title: 'Un peu plus tard',
				help: '{mme-kaci} s’occupe de {jade}, et parle avec toi et {zelie} ensuite.',
				repair: 'Rien n’est perdu : on peut s’arrêter à chaque moment.'
			}
		}
	]
};

const say = (turn: string, move: string): DialogueAct => ({ do: 'say', turn, move });
const compose = (turn: string, ...words: readonly string[]): DialogueAct => ({ do: 'compose', turn, words });
const relay = (turn: string): DialogueAct => ({ do: 'relay', turn });
const next = (turn: string): DialogueAct => ({ do: 'next', turn });

const sorted = [say('porte', 'trier'), next('porte')];
const welcomed = [...sorted, compose('bonjour', 'merci', 'limite'), next('bonjour')];
const flagged = [...welcomed, say('recit', 'demander-souvent'), next('recit')];

export const sample: Sample<DialogueContent, DialogueAct> = {
	activity: {
		id: 'exemple-dialogue',
		kind: 'dialogue',
		version: 'sample',
		lang: 'fr',
		title: 'Un livre prêté',
		summary: 'Deux élèves, un livre abîmé. Comment les aider à se parler ?',
		bands: ['college'],
		modes: ['solo', 'ambassadors'],
		minutes: 10,
		competences: ['resoudre-les-conflits', 'ecoute-empathique'],
		contentNote: 'Cette dispute est inventée. Tu peux passer, ou t’arrêter.',
		whatIKeep: {
			discover: 'Une médiation commence par un tri.',
			practise: 'Laisser finir, redire, s’arrêter.',
			transfer: 'Demain, je laisse quelqu’un finir sa phrase.',
			remember: 'M’arrêter et passer le relais, c’est toujours permis.'
		},
		renames: { 'faire-le-tri': 'trier' },
		people: {
			noe: { id: 'noe', name: 'Noé', gender: 'm', role: 'pupil', paper: 'coral' },
			jade: { id: 'jade', name: 'Jade', gender: 'f', role: 'pupil', paper: 'plum' },
			zelie: { id: 'zelie', name: 'Zélie', gender: 'f', role: 'pupil', paper: 'mustard' },
			'mme-kaci': { id: 'mme-kaci', name: 'Mme Kaci', gender: 'f', role: 'adult', paper: 'night' }
		},
		content
	},
	walks: {
		start: [],
		reaction: [say('porte', 'trier')],
		compose: sorted,
		composed: [...sorted, compose('bonjour', 'enfin', 'tout')],
		remembered: [say('porte', 'savoir-qui'), next('porte')],
		flag: flagged,
		onward: [...flagged, say('drapeau', 'croire'), next('drapeau')],
		'ending-cautious': [...welcomed, relay('recit')],
		'ending-late': [...flagged, say('drapeau', 'continuer'), next('drapeau')],
		'ending-best': [...flagged, relay('drapeau')],
		ending: [...welcomed, say('recit', 'laisser-finir'), next('recit'), next('entente')]
	},
	hand: [
		{ press: 'Vous êtes d’accord' },
		{ press: 'Continuer' },
		{ press: 'Merci d’être venus' },
		{ press: 'Ce qui se dit ici' },
		{ press: 'Dire cette phrase' },
		{ press: 'Continuer' },
		{ press: 'Jade, ça arrive souvent' },
		{ press: 'Continuer' },
		{ press: 'J’arrête et je passe le relais' }
	]
};
