/** A small whole scale with named places, hints and reasons: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { ScaleAct } from './acts';
import type { ScaleContent } from './schema';

const content: ScaleContent = {
	question: 'Où places-tu chaque situation ?',
	places: [
		{ id: 'entre-nous', name: 'On peut s’arranger', hint: 'à deux, en se parlant' },
		{ id: 'en-parler', name: 'On en parle', hint: 'à quelqu’un de confiance' },
		{
			id: 'aujourd-hui',
			name: 'Un adulte aujourd’hui',
			hint: 'avant ce soir',
			reasons: [
				{ id: 'recommence', text: 'Parce que ça recommence.' },
				{ id: 'seul', text: 'Parce que quelqu’un se retrouve seul.' }
			]
		},
		{
			id: 'tout-de-suite',
			name: 'Un adulte tout de suite',
			hint: 'maintenant, sans attendre',
			reasons: [
				{ id: 'danger', text: 'Parce que quelqu’un est en danger.' },
				{ id: 'peur', text: 'Parce que quelqu’un a peur.' }
			]
		}
	],
	things: [
		{
			id: 'place',
			text: 'Deux amis boudent pour une place dans le bus.',
			sides: [
				{ id: 'peu', text: 'Les deux peuvent dire ce qu’ils veulent. Ils peuvent s’arranger entre eux.' },
				{ id: 'plus', text: 'Si ça dure, ou si l’un n’ose plus parler, en parler à quelqu’un aide.' }
			]
		},
		{
			id: 'sac',
			text: 'Chaque midi, le sac de Lina disparaît.',
			sides: [
				{ id: 'peu', text: 'Ça recommence : un adulte peut chercher avec elle avant ce soir.' },
				{ id: 'plus', text: 'Si Lina a peur d’aller manger, mieux vaut ne pas attendre.' }
			]
		},
		{
			id: 'surnom',
			text: 'Toute l’équipe appelle Enzo « la Tortue ».',
			sides: [
				{ id: 'peu', text: 'Enzo a peut-être choisi ce surnom. On peut lui demander ce qu’il en pense.' },
				{ id: 'plus', text: 'S’il a dit stop et que ça continue, un adulte doit le savoir.' }
			]
		}
	],
	prompts: [
		{ id: 'vois', text: 'Qu’est-ce qu’on sait, et qu’est-ce qui manque pour savoir ?' },
		{ id: 'ressent', text: 'Que peut ressentir chacun ?' },
		{ id: 'bouger', text: 'Qu’est-ce qui te ferait changer de place ?' }
	]
};

const put = (thing: string, place: string): ScaleAct => ({ do: 'put', thing, place });
const one = [put('place', 'entre-nous')];
const all: ScaleAct[] = [...one, put('sac', 'en-parler'), put('surnom', 'aujourd-hui')];
const why: ScaleAct[] = [...all, { do: 'because', thing: 'surnom', reason: 'recommence' }];
const talk: ScaleAct[] = [...why, { do: 'on', from: 'first' }];
const second: ScaleAct[] = [...talk, { do: 'on', from: 'talk' }];
const moved: ScaleAct[] = [...second, put('sac', 'tout-de-suite')];

export const sample: Sample<ScaleContent, ScaleAct> = {
	activity: {
		id: 'scale-sample',
		kind: 'scale',
		version: 'sample',
		lang: 'fr',
		title: 'Quelle aide, et quand ?',
		summary: 'Trois situations sur une ligne, avant et après en avoir parlé.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 15,
		competences: ['pensee-critique', 'demander-de-l-aide'],
		contentNote: 'Ces histoires inventées parlent d’un sac caché et d’un surnom. Tu peux passer.',
		whatIKeep: {
			discover: 'La même situation se place autrement selon ce qu’on sait.',
			practise: 'Écouter, puis décider si l’on bouge ou si l’on reste.',
			transfer: 'Demain, si quelque chose m’inquiète, j’en parle à un adulte, même sans être sûr.',
			remember: 'Demander de l’aide un peu trop tôt vaut mieux que trop tard.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-placed': one,
		'all-placed': all,
		'with-a-reason': why,
		talk,
		'second-placing': second,
		moved,
		compare: [...moved, { do: 'on', from: 'second' }]
	},
	hand: [
		{ move: 'Deux amis', to: 'On peut s’arranger' },
		{ move: 'Chaque midi', to: 'On en parle' },
		{ move: 'Toute l’équipe', to: 'Un adulte aujourd’hui' },
		{ press: 'Qu’est-ce qui te fait dire ça ?' },
		{ press: 'Parce que ça recommence.' },
		{ press: 'J’ai placé' },
		{ press: 'Placer encore une fois' },
		{ move: 'Toute l’équipe', to: 'On en parle' },
		{ press: 'J’ai placé encore une fois' }
	]
};
