/** A small whole sorting that uses everything a sorting can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { SortAct } from './acts';
import type { SortContent } from './schema';

const content: SortContent = {
	question: 'Quelle aide demander ?',
	places: [
		{ id: 'entre-nous', name: 'On peut s’arranger', hint: 'à deux, en se parlant' },
		{ id: 'adulte', name: 'Un adulte aujourd’hui', hint: 'avant ce soir' },
		{ id: 'ca-depend', name: 'Ça dépend', hint: 'il manque quelque chose pour savoir', depends: true }
	],
	cards: [
		{
			id: 'expose',
			text: 'Maé et Jules veulent chacun choisir le sujet de l’exposé.',
			places: [
				{
					id: 'entre-nous',
					verdict: 'fits',
					explanation:
						'Chacun peut dire ce qu’il veut, et ils sont à égalité : c’est une dispute. En parler suffit souvent.'
				},
				{
					id: 'adulte',
					verdict: 'partly',
					explanation: 'Un adulte peut aider si la discussion tourne en rond. Il n’y a pas d’urgence.'
				},
				{
					id: 'ca-depend',
					verdict: 'partly',
					explanation: 'Si l’un des deux n’ose jamais dire non à l’autre, ce n’est plus la même chose.'
				}
			]
		},
		{
			id: 'sac',
			text: 'Chaque midi, le sac de Lina disparaît. Elle n’ose plus aller à la cantine.',
			places: [
				{
					id: 'entre-nous',
					verdict: 'rethink',
					explanation: 'Ça recommence et Lina a peur. Ce n’est pas à elle de régler cela seule.'
				},
				{
					id: 'adulte',
					verdict: 'fits',
					explanation:
						'Ça recommence, et Lina ne mange plus avec les autres. Un adulte doit le savoir avant ce soir.'
				},
				{
					id: 'ca-depend',
					verdict: 'partly',
					explanation:
						'On ne sait pas tout, c’est vrai. Un adulte peut chercher avec elle : en parler ne demande pas d’être sûr.'
				}
			]
		},
		{
			id: 'surnom',
			text: 'Toute l’équipe appelle Enzo « la Tortue ».',
			places: [
				{
					id: 'entre-nous',
					verdict: 'partly',
					explanation: 'Si Enzo en rit aussi et peut dire stop, l’équipe peut en parler entre elle.'
				},
				{
					id: 'adulte',
					verdict: 'partly',
					explanation: 'Si Enzo ne peut pas faire cesser le surnom, un adulte peut aider.'
				},
				{
					id: 'ca-depend',
					verdict: 'fits',
					explanation: 'On ne sait pas encore si Enzo a choisi ce surnom, ni s’il peut le faire cesser.'
				}
			],
			reasons: [
				{
					id: 'stop',
					text: 'De ce qui se passe quand Enzo dit stop.',
					verdict: 'fits',
					explanation: 'Voilà un bon signe à regarder. Si « stop » ne suffit pas, on en parle à un adulte.'
				},
				{
					id: 'rapide',
					text: 'De la vitesse à laquelle Enzo court.',
					verdict: 'rethink',
					explanation:
						'Le surnom ne dépend pas d’Enzo, mais de ceux qui le disent. Regarde plutôt l’effet sur lui.'
				}
			]
		}
	]
};

const put = (card: string, place: string): SortAct => ({ do: 'put', card, place });
const one = [put('expose', 'entre-nous')];
const all = [...one, put('sac', 'entre-nous'), put('surnom', 'ca-depend')];
const why: SortAct[] = [...all, { do: 'because', card: 'surnom', reason: 'stop' }];
const looked: SortAct[] = [...why, { do: 'look' }];
const moved = [...looked, put('sac', 'adulte')];

export const sample: Sample<SortContent, SortAct> = {
	activity: {
		id: 'sort-sample',
		kind: 'sort',
		version: 'sample',
		lang: 'fr',
		title: 'À deux, ou avec un adulte ?',
		summary: 'Trois cartes, trois poches.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 5,
		competences: ['pensee-critique', 'demander-de-l-aide'],
		contentNote: 'Ces histoires inventées parlent d’un sac caché et d’un surnom. Tu peux passer.',
		whatIKeep: {
			discover: 'La même scène peut demander une autre aide.',
			practise: 'Chercher ce qui manque pour savoir.',
			transfer: 'Demain, si quelque chose recommence, j’en parle à un adulte.',
			remember: 'Même sans être sûr, on peut demander de l’aide.'
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
		looked,
		'moved-while-looking': moved
	},
	hand: [
		{ move: 'Maé et Jules', to: 'On peut s’arranger' },
		{ move: 'Chaque midi', to: 'On peut s’arranger' },
		{ move: 'Toute l’équipe', to: 'Ça dépend' },
		{ press: 'De ce qui se passe' },
		{ press: 'Regarder ensemble' },
		{ move: 'Chaque midi', to: 'Un adulte aujourd’hui' }
	]
};
