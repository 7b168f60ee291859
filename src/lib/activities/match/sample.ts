/** A small whole matching that uses everything it can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { MatchAct } from './acts';
import type { MatchContent } from './schema';

const content: MatchContent = {
	question: 'Qui peut aider d’abord ?',
	lefts: [
		{
			id: 'bus',
			text: 'Depuis deux semaines, on cache le sac de Lina dans le car du collège.',
			right: 'college',
			explanation: 'La CPE peut chercher ce qui se passe et protéger Lina. Lina n’a pas à régler ça seule.',
			near: [
				{
					id: 'numero',
					verdict: 'partly',
					explanation: 'Un numéro d’aide peut conseiller Lina. Un adulte du collège peut agir sur place.'
				}
			],
			hint: 'Cela se passe chaque jour, près du collège. Qui peut agir sur place ?'
		},
		{
			id: 'compte',
			text: 'Le soir, un faux compte se moque de Basile sur un réseau.',
			right: 'numero',
			explanation: 'Ce service peut demander au réseau de retirer le compte. Il conseille aussi Basile.',
			near: [
				{
					id: 'college',
					verdict: 'partly',
					explanation:
						'Le collège doit le savoir aussi. Pour le retrait du compte, le numéro d’aide ira plus vite.'
				},
				{
					id: 'secours',
					verdict: 'rethink',
					explanation:
						'Les secours viennent quand il y a un danger immédiat. Ici, qui connaît bien les réseaux ?'
				}
			],
			hint: 'Cela se passe en ligne. Qui peut demander à un réseau de retirer un compte ?'
		},
		{
			id: 'cantine',
			text: 'À la cantine, personne ne laisse Milo s’asseoir. Il ne mange plus.',
			right: 'college',
			explanation: 'Un adulte de la cantine, la CPE ou l’infirmière peut agir dès ce midi.',
			hint: 'Milo ne mange plus. Qui peut être à côté de lui ce midi ?'
		},
		{
			id: 'portail',
			text: 'Devant le portail, Rayan vient d’être blessé.',
			right: 'secours',
			explanation: 'Un danger immédiat : on alerte tout de suite, et un adulte reste avec Rayan.',
			hint: 'Quelqu’un est blessé maintenant. Qui peut venir tout de suite ?'
		}
	],
	rights: [
		{ id: 'college', text: 'Un adulte du collège' },
		{ id: 'numero', text: 'Un numéro d’aide qui connaît les réseaux' },
		{ id: 'secours', text: 'Les secours, avec l’adulte le plus proche' },
		{ id: 'attendre', text: 'Personne : attendre que ça passe' }
	]
};

const lay = (card: string, left: string, copy = 1): MatchAct => ({ do: 'lay', card, copy, left });
const one = [lay('numero', 'bus')];
const all = [...one, lay('college', 'compte'), lay('attendre', 'cantine'), lay('secours', 'portail')];
const looked: MatchAct[] = [...all, { do: 'look' }];
const moved = [...looked, lay('numero', 'compte'), lay('college', 'bus'), lay('college', 'cantine', 2)];

export const sample: Sample<MatchContent, MatchAct> = {
	activity: {
		id: 'match-sample',
		kind: 'match',
		version: 'sample',
		lang: 'fr',
		title: 'Qui peut aider ?',
		summary: 'Quatre situations, cinq cartes.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 5,
		competences: ['demander-de-l-aide'],
		contentNote: 'Ces histoires inventées parlent de moqueries et d’une blessure. Tu peux passer.',
		whatIKeep: {
			discover: 'Il y a toujours quelqu’un qui peut aider.',
			practise: 'Chercher qui peut agir, et où.',
			transfer: 'Je choisis deux adultes du collège à qui je pourrais parler.',
			remember: 'En cas de doute, un adulte d’abord : il saura qui appeler.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-laid': one,
		'all-laid': all,
		looked,
		'moved-while-looking': moved
	},
	hand: [
		{ move: 'Un numéro d’aide', to: 'Depuis deux semaines' },
		{ move: 'Un adulte du collège', to: 'Le soir' },
		{ move: 'Personne', to: 'À la cantine' },
		{ move: 'Les secours', to: 'Devant le portail' },
		{ press: 'Regarder ensemble' },
		{ move: 'Un numéro d’aide', to: 'Le soir' },
		{ move: 'Un adulte du collège', to: 'À la cantine' }
	]
};
