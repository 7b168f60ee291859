/** A whole wheel about somebody in a story: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { EmotionsAct } from './acts';
import type { EmotionsContent } from './schema';

const intensities = [
	{ id: 'un-peu', word: 'un peu' },
	{ id: 'moyen', word: 'assez fort' },
	{ id: 'beaucoup', word: 'très fort' }
];

const content: EmotionsContent = {
	situation: 'À la sortie, Lina voit que personne ne l’attend. Hier, ils étaient trois.',
	question: 'Qu’est-ce que Lina ressent, peut-être ?',
	families: [
		{
			id: 'joie',
			name: 'Joie',
			paper: 'sun',
			nuances: [
				{ id: 'le-plaisir', word: 'le plaisir', means: 'C’est bon, là, tout de suite.' },
				{ id: 'la-fierte', word: 'la fierté', means: 'On est content de ce qu’on a fait.' }
			],
			intensities,
			helps: 'La partager avec quelqu’un. Une joie racontée dure plus longtemps.'
		},
		{
			id: 'calme',
			name: 'Calme',
			paper: 'mint',
			nuances: [
				{ id: 'la-paix', word: 'la paix', means: 'Rien ne presse, rien n’inquiète.' },
				{ id: 'le-soulagement', word: 'le soulagement', means: 'Un souci vient de s’en aller.' }
			],
			intensities,
			helps: 'Remarquer ce qui a fait du bien. On pourra y revenir un autre jour.'
		},
		{
			id: 'surprise',
			name: 'Surprise',
			paper: 'mustard',
			nuances: [
				{ id: 'l-etonnement', word: 'l’étonnement', means: 'On ne s’y attendait pas du tout.' },
				{ id: 'la-confusion', word: 'la confusion', means: 'On ne comprend pas encore ce qui arrive.' }
			],
			intensities,
			helps: 'Attendre un peu avant de décider. Demander : « Que s’est-il passé ? »'
		},
		{
			id: 'peur',
			name: 'Peur',
			paper: 'plum',
			nuances: [
				{ id: 'l-inquietude', word: 'l’inquiétude', means: 'On pense à ce qui pourrait arriver.' },
				{ id: 'la-frayeur', word: 'la frayeur', means: 'La peur arrive d’un seul coup.' }
			],
			intensities: [...intensities, { id: 'envahissant', word: 'ça prend toute la place' }],
			helps: 'Rester près de quelqu’un. Dire à un adulte de quoi on a peur, même sans être sûr.'
		},
		{
			id: 'tristesse',
			name: 'Tristesse',
			paper: 'sky',
			nuances: [
				{ id: 'la-deception', word: 'la déception', means: 'On espérait une chose, et elle n’arrive pas.' },
				{ id: 'la-solitude', word: 'la solitude', means: 'On se sent seul, même avec du monde autour.' },
				{ id: 'le-manque', word: 'le manque', means: 'Quelqu’un ou quelque chose n’est plus là.' }
			],
			intensities,
			helps: 'Le dire à une personne gentille. Pleurer soulage parfois, et ce n’est pas une faiblesse.'
		},
		{
			id: 'honte',
			name: 'Honte',
			paper: 'lilac',
			nuances: [
				{ id: 'la-gene', word: 'la gêne', means: 'On voudrait que personne ne regarde.' },
				{ id: 'l-humiliation', word: 'l’humiliation', means: 'On s’est senti tout petit devant les autres.' }
			],
			intensities,
			helps: 'Se rappeler que ce n’est pas notre faute. La honte devient plus légère quand on en parle.'
		},
		{
			id: 'colere',
			name: 'Colère',
			paper: 'coral',
			nuances: [
				{ id: 'l-agacement', word: 'l’agacement', means: 'Quelque chose gratte, encore et encore.' },
				{ id: 'l-injustice', word: 'l’injustice', means: 'On trouve que ce n’est pas juste.' }
			],
			intensities,
			helps: 'Bouger, souffler, s’éloigner un moment. Puis dire ce qui n’est pas juste, sans frapper.'
		},
		{
			id: 'degout',
			name: 'Dégoût',
			paper: 'leaf',
			nuances: [
				{ id: 'le-rejet', word: 'le rejet', means: 'On veut que cela reste loin de soi.' },
				{ id: 'l-ecoeurement', word: 'l’écœurement', means: 'Le ventre dit non.' }
			],
			intensities,
			helps: 'S’éloigner de ce qui dérange. On a le droit de dire non.'
		}
	],
	body: [
		{ id: 'tete', label: 'la tête', spot: 'head' },
		{ id: 'visage', label: 'le visage', spot: 'face' },
		{ id: 'gorge', label: 'la gorge', spot: 'throat' },
		{ id: 'coeur', label: 'le cœur', spot: 'heart' },
		{ id: 'ventre', label: 'le ventre', spot: 'belly' },
		{ id: 'mains', label: 'les mains', spot: 'hands' },
		{ id: 'jambes', label: 'les jambes', spot: 'legs' },
		{ id: 'partout', label: 'partout', spot: 'all' }
	],
	unknown:
		'Souvent, on sent quelque chose sans trouver le mot. Le mot vient parfois plus tard. Tu peux aussi juste dire : « Ça ne va pas. » Un adulte peut chercher avec toi.',
	write: { label: 'Une phrase, si tu veux', starter: 'Peut-être que Lina…' }
};

const feel = (family: string): EmotionsAct => ({ do: 'feel', family });
const sad = { family: 'tristesse' } as const;
const one: EmotionsAct[] = [
	feel('tristesse'),
	{ do: 'name', ...sad, nuance: 'la-deception' },
	{ do: 'strength', ...sad, intensity: 'moyen' },
	{ do: 'place', ...sad, place: 'gorge' },
	{ do: 'place', ...sad, place: 'ventre' }
];
const two: EmotionsAct[] = [...one, feel('peur'), { do: 'name', family: 'peur', nuance: 'l-inquietude' }];
const said: EmotionsAct[] = [...two, { do: 'say', text: 'Elle se demande ce qui a changé.' }];

export const sample: Sample<EmotionsContent, EmotionsAct> = {
	activity: {
		id: 'emotions-sample',
		kind: 'emotions',
		version: 'sample',
		lang: 'fr',
		title: 'La roue des émotions',
		summary: 'Trouver un mot pour ce qu’on ressent.',
		bands: ['primaire'],
		modes: ['solo'],
		minutes: 15,
		competences: ['comprendre-les-emotions', 'identifier-les-emotions'],
		contentNote: 'Cette histoire parle de quelqu’un qui se retrouve seul. Tu peux passer.',
		whatIKeep: {
			discover: 'Plusieurs émotions peuvent venir en même temps.',
			practise: 'Chercher le mot qui va le mieux.',
			transfer: 'Demain, je peux dire à quelqu’un : « Je ressens de la… »',
			remember: 'Aucune émotion n’est interdite. Mettre un mot dessus aide déjà.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-taken': [feel('tristesse')],
		'one-told': one,
		'two-taken': two,
		'with-a-sentence': said,
		unsure: [{ do: 'unsure' }],
		told: [...said, { do: 'end' }]
	},
	hand: [
		{ press: 'Joie' },
		{ press: 'Enlever : Joie' },
		{ press: 'Tristesse' },
		{ press: 'la déception' },
		{ press: 'assez fort' },
		{ press: 'la gorge' },
		{ press: 'le ventre' },
		{ press: 'Peur' },
		{ press: 'l’inquiétude' },
		{ write: 'Elle se demande ce qui a changé.', into: 'Une phrase, si tu veux' },
		{ press: 'Garder' },
		{ press: 'C’est tout pour moi' }
	]
};
