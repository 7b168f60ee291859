/** The other use of a dialogue: somebody confides. One listens, and does not stay alone with it. */
import type { Sample } from '../view';
import type { DialogueAct } from './acts';
import type { DialogueContent } from './schema';

const content: DialogueContent = {
	use: 'confide',
	between: ['gaspard'],
	cast: ['gaspard', 'm-haddad'],
	variables: {
		confiance: { of: 'gaspard', feeling: 'trust', min: 0, max: 100, start: 40 },
		honte: { of: 'gaspard', feeling: 'shame', min: 0, max: 100, start: 60 }
	},
	signs: [
		{
			id: 'gaspard-souffle',
			of: 'gaspard',
			when: { confiance: { atLeast: 60 } },
			posture: 'eased',
			text: '{gaspard} souffle un peu.'
		},
		{ id: 'gaspard-baisse', of: 'gaspard', posture: 'low', text: '{gaspard} parle à ses chaussures.' }
	],
	handover: { cautious: 'infirmerie-tot', best: 'infirmerie' },
	coach: [
		{
			id: 'coach-accueil',
			step: 'accueil',
			skill: 'être là',
			text: 'Rester à côté, sans presser : c’est déjà aider.'
		},
		{
			id: 'coach-ecoute',
			step: 'ecoute',
			skill: 'croire',
			text: 'On écoute, on croit, on ne promet pas le secret.'
		}
	],
	start: 'banc',
	turns: [
		{
			id: 'banc',
			step: 'accueil',
			moment: 'Jeudi, sous le préau',
			text: '{gaspard} s’assoit à côté de toi. Il a l’air fatigué.',
			lines: [
				{ id: 'gaspard-dire', from: 'gaspard', text: 'Je peux te dire un truc ? Mais tu le répètes pas.' }
			],
			moves: [
				{
					id: 'pas-promettre',
					text: 'Je t’écoute. Si c’est grave, je ne pourrai pas le garder pour moi.',
					stance: 'supportive',
					effects: { confiance: 20 },
					then: '{gaspard} réfléchit, puis il pose son sac.',
					feedback: 'La limite est dite avant. Personne ne sera trahi.',
					tone: 'protects',
					to: 'ecoute'
				},
				{
					id: 'promettre',
					text: 'Promis, je ne dis rien à personne.',
					stance: 'passive',
					effects: { confiance: 10 },
					then: '{gaspard} a l’air soulagé. Toi, tu sens un poids.',
					feedback: 'Une promesse de secret enferme les deux. On peut revenir dessus et le dire.',
					tone: 'reread',
					to: 'ecoute'
				}
			]
		},
		{
			id: 'ecoute',
			step: 'ecoute',
			flag: true,
			text: '{gaspard} raconte des messages qui reviennent chaque soir.',
			question: 'Compose ta réponse.',
			compose: {
				parts: [
					{
						id: 'debut',
						label: 'D’abord',
						options: [
							{ id: 'merci', text: 'Merci de me l’avoir dit.' },
							{ id: 'qui', text: 'C’est qui ? Donne-moi les noms.' }
						]
					},
					{
						id: 'ensuite',
						label: 'Puis',
						options: [
							{ id: 'adulte', text: 'On va voir {m-haddad}, tous les deux ?' },
							{ id: 'attendre', text: 'On attend de voir si ça passe.' }
						]
					}
				],
				outcomes: [
					{
						id: 'ensemble',
						with: { debut: 'merci', ensuite: 'adulte' },
						stance: 'relay',
						effects: { confiance: 20, honte: -20 },
						then: '{gaspard} hésite, puis il se lève.',
						lines: [{ id: 'gaspard-ok', from: 'gaspard', text: 'Tu viens avec moi ?' }],
						feedback: 'Remercier, puis proposer d’y aller à deux : il n’est plus seul.',
						tone: 'protects',
						to: 'bureau'
					},
					{
						id: 'pas-encore',
						stance: 'supportive',
						effects: { honte: 10 },
						then: '{gaspard} se referme. Sa voix change.',
						feedback: 'Interroger ou attendre laisse le poids sur lui.',
						tone: 'almost',
						to: 'sombre'
					}
				]
			}
		},
		{
			id: 'sombre',
			step: 'ecoute',
			dark: true,
			effects: { confiance: { set: 30 }, honte: { set: 90 } },
			text: '{gaspard} dit une phrase très sombre sur lui-même. Tu as froid d’un coup.',
			call: 'Une adulte, un adulte du collège, tout de suite. Le numéro est sur la page d’aide, jour et nuit.',
			to: 'bureau'
		},
		{
			id: 'bureau',
			step: 'relais',
			relay: 'adult',
			text: '{m-haddad} ferme la porte doucement et s’assoit près de {gaspard}. « Merci de ne pas être resté seul. »',
			to: 'fin-relais'
		},
		{
			id: 'fin-relais',
			text: '{m-haddad} est avec {gaspard}. Plus tard, il te demande comment tu vas, toi.',
			ending: {
				outcome: 'best',
				title: 'À deux, jusqu’à la porte',
				help: '{m-haddad} prend la suite. Il te verra aussi, si tu en as besoin.',
				repair: 'Si tu avais promis le secret, tu peux dire : « Je ne pouvais pas te laisser seul avec ça. »'
			}
		},
		{
			id: 'infirmerie-tot',
			relay: 'adult',
			text: 'Tu dis à {gaspard} que tu préfères appeler {m-haddad}. Il vient s’asseoir avec vous.',
			ending: {
				outcome: 'cautious',
				title: 'Un adulte, dès le début',
				help: '{m-haddad} écoute {gaspard}.',
				repair: 'Tu peux dire à {gaspard} que tu restes son ami.'
			}
		},
		{
			id: 'infirmerie',
			relay: 'adult',
			text: 'Tu l’accompagnes chez {m-haddad}. Il prend le temps.',
			ending: {
				outcome: 'best',
				title: 'Le relais',
				help: '{m-haddad} sait quoi faire, et à qui le dire.',
				repair: 'Les messages, ce sont des adultes qui les feront cesser.'
			}
		}
	]
};

const say = (turn: string, move: string): DialogueAct => ({ do: 'say', turn, move });
const compose = (turn: string, ...words: readonly string[]): DialogueAct => ({ do: 'compose', turn, words });
const next = (turn: string): DialogueAct => ({ do: 'next', turn });

const listening = [say('banc', 'pas-promettre'), next('banc')];
const dark = [...listening, compose('ecoute', 'qui', 'attendre'), next('ecoute')];

export const sample: Sample<DialogueContent, DialogueAct> = {
	activity: {
		id: 'exemple-confidence',
		kind: 'dialogue',
		version: 'sample',
		lang: 'fr',
		title: 'Sous le préau',
		summary: 'Un élève se confie. Que dire, et à qui passer le relais ?',
		bands: ['college'],
		modes: ['solo', 'ambassadors'],
		minutes: 8,
		competences: ['ecoute-empathique', 'demander-de-l-aide'],
		contentNote: 'Un élève inventé y va mal. Tu peux passer, ou t’arrêter.',
		whatIKeep: {
			discover: 'Écouter, ce n’est pas régler.',
			practise: 'Croire, remercier, aller chercher un adulte.',
			transfer: 'Je sais à quelle porte frapper.',
			remember: 'Je ne promets pas le secret. Je promets de ne pas te laisser sans aide.'
		},
		renames: { 'dire-la-limite': 'pas-promettre' },
		people: {
			gaspard: { id: 'gaspard', name: 'Gaspard', gender: 'm', role: 'pupil', paper: 'leaf' },
			'm-haddad': { id: 'm-haddad', name: 'M. Haddad', gender: 'm', role: 'adult', paper: 'mint' }
		},
		content
	},
	walks: {
		start: [],
		compose: listening,
		dark,
		'ending-cautious': [{ do: 'relay', turn: 'banc' }],
		'ending-best': [...listening, { do: 'relay', turn: 'ecoute' }],
		adult: [...dark, next('sombre')],
		ending: [...listening, compose('ecoute', 'merci', 'adulte'), next('ecoute'), next('bureau')]
	},
	hand: [
		{ press: 'Promis' },
		{ press: 'Continuer' },
		{ press: 'C’est qui' },
		{ press: 'On attend' },
		{ press: 'Dire cette phrase' },
		{ press: 'Continuer' },
		{ press: 'J’appelle un adulte' },
		{ press: 'Continuer' }
	]
};
