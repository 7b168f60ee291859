import type { Sample } from '../view';
import type { LeadingAct } from './acts';
import type { LeadingContent } from './schema';

const content: LeadingContent = {
	rule: 'Aucun prénom, aucun surnom, aucune histoire vraie de l’école.',
	adult: 'Un adulte est dans la salle, du début à la fin. Il prend la suite dès que vous le regardez.',
	confide: 'On arrête l’histoire. On reste près de lui ou d’elle, sans question. L’adulte prend la suite.',
	after: 'Besoin d’aide, ou un doute ? Un adulte d’ici, ou le 3018.',
	skills: [
		{ id: 'silence', name: 'Laisser du silence', text: 'Compter cinq respirations avant de parler.' },
		{ id: 'relais', name: 'Passer la main', text: 'S’arrêter, et laisser l’adulte prendre la suite.' }
	],
	sets: [
		{ id: 'courte', name: 'La forme courte', hint: 'Pour commencer.' },
		{ id: 'longue', name: 'Une de plus', hint: 'Quand on a l’habitude.' }
	],
	situations: [
		{
			id: 'le-ballon',
			set: 'courte',
			title: 'Le ballon',
			from: 'primaire',
			place: 'cour',
			present: [{ id: 'noor', posture: 'low' }],
			scene: 'À chaque récréation, les équipes sont faites sans {noor}. « On est déjà complets. »',
			question: 'Qui peut faire un petit geste, et lequel ?',
			prompts: [
				{ id: 'see', text: 'Que voit-on, au bord du terrain ?' },
				{ id: 'act', text: 'Qui peut agir sans danger ?' }
			],
			reactions: [
				{
					id: 'personne-ne-parle',
					sort: 'silence',
					skill: 'silence',
					text: 'Personne ne parle. Les regards descendent.',
					answers: [
						{
							id: 'attendre',
							text: 'J’attends encore, puis je relis la question.',
							verdict: 'fits',
							explanation: 'Le silence laisse le temps de penser. Il n’est pas vide.'
						},
						{
							id: 'designer',
							text: 'Je demande à quelqu’un au premier rang : « Et toi ? »',
							verdict: 'rethink',
							explanation:
								'Être choisi devant tous peut faire peur, surtout si l’histoire ressemble à la sienne.'
						},
						{
							id: 'repondre',
							text: 'Je donne moi-même une réponse.',
							verdict: 'partly',
							explanation: 'Cela détend. Mais ensuite, la classe attend que vous répondiez à sa place.'
						}
					]
				}
			],
			never: 'Demander à qui c’est déjà arrivé.',
			closing: 'Faire une place, une fois, c’est déjà beaucoup. Si cela dure, un adulte le sait.'
		},
		{
			id: 'le-bonnet',
			set: 'courte',
			title: 'Le bonnet',
			from: 'college',
			place: 'couloir',
			present: [],
			scene: 'Un bonnet passe de main en main dans le couloir. Tout le monde rit, sauf un élève.',
			question: 'Que ressent chacun ?',
			prompts: [
				{ id: 'feel', text: 'Et ceux qui rient ?' },
				{ id: 'here', text: 'Et chez nous, à qui peut-on le dire ?' }
			],
			reactions: [
				{
					id: 'moi-aussi',
					sort: 'confides',
					skill: 'relais',
					text: '« Moi, on me le fait tous les jours », dit une voix au fond.',
					answers: [
						{
							id: 'adulte',
							text: '« C’est important. On arrête, et l’adulte vient te voir. »',
							verdict: 'fits',
							explanation: 'La classe n’a pas à entendre la suite, et personne ne reste seul avec ça.',
							relay: true
						},
						{
							id: 'raconte',
							text: '« Ah bon ? Raconte ! »',
							verdict: 'rethink',
							explanation: 'Devant tous, ce qui est dit ne peut plus être repris.'
						}
					]
				}
			],
			never: 'Faire raconter ce qui est vrai.',
			closing: 'Rire n’oblige personne à rire. Un adulte peut arrêter le jeu.'
		},
		{
			id: 'le-message',
			set: 'longue',
			title: 'Le message',
			from: 'college',
			place: 'ecran',
			present: [],
			scene:
				'Un message se moque d’un exposé. Trente élèves l’ont lu. Une seule personne a écrit : « Stop. »',
			question: 'Que change ce seul mot ?',
			prompts: [
				{ id: 'feel', text: 'Que ressent celle qui l’a écrit ?' },
				{ id: 'if', text: 'Et si trois autres l’écrivaient aussi ?' }
			],
			reactions: [
				{
					id: 'une-blague',
					sort: 'joke',
					skill: 'silence',
					text: 'Quelqu’un lance une blague sur les exposés. Des rires.',
					answers: [
						{
							id: 'calme',
							text: 'Je me tais, je souris un peu, et je reprends quand c’est calme.',
							verdict: 'fits',
							explanation: 'Vous ne cherchez pas qui a parlé. Les rires retombent d’eux-mêmes.'
						},
						{
							id: 'qui',
							text: '« Qui a dit ça ? »',
							verdict: 'rethink',
							explanation: 'La classe regarde alors un élève, et plus l’histoire.'
						}
					]
				}
			],
			never: 'Lire un vrai message.',
			closing: 'Un mot suffit pour commencer. Ensuite, un adulte le lit aussi.'
		}
	]
};

const open = (set: string): LeadingAct => ({ do: 'open', set });
const on = (situation: string, from: string): LeadingAct => ({ do: 'on', situation, from });
const answer = (situation: string, reaction: string, one: string): LeadingAct => ({
	do: 'answer',
	situation,
	reaction,
	answer: one
});

const reading: LeadingAct[] = [open('courte')];
const reacts: LeadingAct[] = [...reading, on('le-ballon', 'lire')];
const answered: LeadingAct[] = [...reacts, answer('le-ballon', 'personne-ne-parle', 'designer')];
const another: LeadingAct[] = [...answered, answer('le-ballon', 'personne-ne-parle', 'attendre')];
const closing: LeadingAct[] = [...another, on('le-ballon', 'personne-ne-parle')];
const second: LeadingAct[] = [...closing, on('le-ballon', 'finir')];
const relayed: LeadingAct[] = [
	...second,
	on('le-bonnet', 'lire'),
	answer('le-bonnet', 'moi-aussi', 'adulte')
];
const more: LeadingAct[] = [...relayed, on('le-bonnet', 'moi-aussi'), on('le-bonnet', 'finir')];
const left: LeadingAct[] = [...more, open('longue'), { do: 'pass', situation: 'le-message' }];
const stopped: LeadingAct[] = [...more, { do: 'stop' }];
const led: LeadingAct[] = [
	open('courte'),
	{ do: 'led', situation: 'le-ballon' },
	{ do: 'led', situation: 'le-bonnet' }
];

export const sample: Sample<LeadingContent, LeadingAct> = {
	activity: {
		id: 'leading-sample',
		kind: 'leading',
		version: 'sample',
		lang: 'fr',
		title: 'Animer trois histoires',
		summary: 'Deux voix, trois histoires, une classe.',
		bands: ['college'],
		modes: ['projection', 'ambassadors'],
		minutes: 15,
		competences: ['communication-efficace'],
		contentNote: 'Ces histoires inventées parlent de mises à l’écart et de moqueries. Tu peux passer.',
		whatIKeep: {
			discover: 'Animer, c’est laisser la parole.',
			practise: 'Laisser du silence, passer la main.',
			transfer: 'Avant d’animer, je sais où est l’adulte.',
			remember: 'Je pose la question, et je laisse le temps.'
		},
		renames: {},
		people: { noor: { id: 'noor', name: 'Noor', gender: 'f', role: 'pupil', paper: 'teal' } },
		content
	},
	walks: {
		start: [],
		reading,
		'class-reacts': reacts,
		answered,
		'another-answer': another,
		closing,
		'voices-changed': second,
		relayed,
		'more-to-choose': more,
		led,
		'left-out': left,
		stopped
	},
	hand: [
		{ press: 'La forme courte' },
		{ press: 'C’est lu' },
		{ press: 'J’attends encore' },
		{ press: 'Et après' },
		{ press: 'Histoire suivante' },
		{ press: 'C’est lu' },
		{ press: '« C’est important.' },
		{ press: 'Et après' },
		{ press: 'Choisir d’autres histoires' },
		{ press: 'On s’arrête là' }
	]
};
