/** A small whole text with gaps that uses everything it can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { ClozeAct } from './acts';
import type { ClozeContent } from './schema';

const content: ClozeContent = {
	question: 'Anouk s’inquiète pour Milo. Complète son message à la CPE.',
	passages: [
		{
			id: 'message',
			title: 'Bonjour Madame,',
			pieces: [
				{ id: 'm1', gap: 'quand' },
				{ id: 'm2', text: ', je vois que' },
				{ id: 'm3', gap: 'vu' },
				{ id: 'm4', text: '. Je me sens' },
				{ id: 'm5', gap: 'ressenti' },
				{ id: 'm6', text: '.' }
			]
		},
		{
			id: 'demande',
			pieces: [
				{ id: 'd1', gap: 'demande' },
				{ id: 'd2', text: 'Le bon moment pour moi :' },
				{ id: 'd3', gap: 'moment' },
				{ id: 'd4', text: '.' },
				{ id: 'd5', gap: 'pour-finir' }
			]
		}
	],
	gaps: [
		{
			id: 'quand',
			name: 'Depuis quand',
			tiles: [
				{
					id: 'lundi',
					text: 'Depuis lundi, à chaque récréation',
					verdict: 'fits',
					echo: 'Un jour, un moment : la CPE sait où et quand regarder.'
				},
				{
					id: 'toujours',
					text: 'Tout le temps',
					verdict: 'partly',
					echo: 'On comprend que ça dure. Un jour et un moment aident la CPE à agir plus vite.'
				}
			]
		},
		{
			id: 'vu',
			name: 'Ce que j’ai vu',
			tiles: [
				{
					id: 'jouer',
					text: 'trois élèves empêchent Milo de jouer',
					verdict: 'fits',
					echo: 'Anouk raconte ce qu’elle a vu. La CPE peut partir de là.'
				},
				{
					id: 'horribles',
					text: 'certains sont horribles',
					verdict: 'rethink',
					echo: 'C’est ce qu’Anouk pense, et ça compte. La CPE a aussi besoin de savoir ce qui se passe.'
				}
			]
		},
		{
			id: 'ressenti',
			name: 'Ce que je ressens',
			tiles: [
				{
					id: 'inquiete',
					text: 'inquiète pour lui',
					verdict: 'fits',
					echo: 'Dire ce qu’on ressent montre que c’est important.'
				},
				{
					id: 'colere',
					text: 'en colère',
					verdict: 'fits',
					echo: 'La colère se comprend. Bien dite, elle montre que c’est important.'
				}
			]
		},
		{
			id: 'demande',
			name: 'Ce que je demande',
			tiles: [
				{
					id: 'parler',
					text: 'Est-ce que je peux venir vous en parler ?',
					verdict: 'fits',
					echo: 'La CPE sait ce qu’Anouk attend d’elle, et peut répondre oui.'
				},
				{
					id: 'merci',
					text: 'Merci de m’avoir lue.',
					verdict: 'rethink',
					echo: 'C’est poli. Il manque encore la demande : que peut faire la CPE ?'
				}
			]
		},
		{
			id: 'moment',
			name: 'Le moment qui m’irait',
			free: {
				about: 'self',
				starter: 'jeudi, après le repas',
				echo: 'Un moment proposé aide l’adulte à répondre vite.'
			}
		},
		{
			id: 'pour-finir',
			name: 'Pour finir',
			tiles: [
				{
					id: 'merci',
					text: 'Merci de m’avoir lue.',
					verdict: 'fits',
					echo: 'Une fin simple et polie.'
				},
				{
					id: 'parler',
					text: 'Est-ce que je peux venir vous en parler ?',
					verdict: 'partly',
					echo: 'La question marche aussi à la fin, si elle n’est pas déjà posée.'
				}
			]
		}
	]
};

const put = (tile: string, gap: string): ClozeAct => ({ do: 'put', tile, gap });
const one = [put('toujours', 'quand')];
const all: ClozeAct[] = [
	...one,
	put('horribles', 'vu'),
	put('inquiete', 'ressenti'),
	put('merci', 'demande'),
	put('parler', 'pour-finir')
];
const written: ClozeAct[] = [...all, { do: 'write', gap: 'moment', text: 'mardi à midi' }];
const looked: ClozeAct[] = [...written, { do: 'look' }];
const changed = [...looked, put('jouer', 'vu'), put('parler', 'demande'), put('merci', 'pour-finir')];

export const sample: Sample<ClozeContent, ClozeAct> = {
	activity: {
		id: 'cloze-sample',
		kind: 'cloze',
		version: 'sample',
		lang: 'fr',
		title: 'Un message pour demander de l’aide',
		summary: 'Un message à compléter.',
		bands: ['college'],
		modes: ['solo'],
		minutes: 6,
		competences: ['demander-de-l-aide', 'communication-efficace'],
		contentNote: 'Cette histoire inventée parle d’un élève mis à l’écart. Tu peux passer.',
		whatIKeep: {
			discover: 'Un message précis aide l’adulte à agir.',
			practise: 'Dire quand, quoi, ce que je ressens, ce que je demande.',
			transfer: 'Je peux garder ce modèle pour le jour où j’en ai besoin.',
			remember: 'Quand, quoi, ce que je ressens, ce que je demande.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-put': one,
		'all-put': all,
		written,
		looked,
		'changed-while-looking': changed
	},
	hand: [
		{ move: 'Tout le temps', to: 'Depuis quand' },
		{ move: 'certains sont', to: 'Ce que j’ai vu' },
		{ move: 'inquiète', to: 'Ce que je ressens' },
		{ move: 'Merci', to: 'Ce que je demande' },
		{ move: 'Est-ce que', to: 'Pour finir' },
		{ write: 'mardi à midi', into: 'Le moment qui m’irait' },
		{ press: 'Garder' },
		{ press: 'Regarder ensemble' },
		{ move: 'trois élèves', to: 'Ce que j’ai vu' },
		{ move: 'Est-ce que', to: 'Ce que je demande' }
	]
};
