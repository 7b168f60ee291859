/** A small whole search that uses everything a search can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { MarkAct } from './acts';
import type { MarkContent } from './schema';

const content: MarkContent = {
	question: 'Où vois-tu un signe ?',
	cast: ['lucie', 'hugo', 'jade', 'sacha'],
	signals: [
		{ id: 'recommence', name: 'Ça recommence', hint: 'ou ça circule' },
		{ id: 'plusieurs', name: 'À plusieurs contre un', hint: 'ou un plus fort contre quelqu’un' },
		{ id: 'seul', name: 'Quelqu’un a peur ou reste seul', hint: 'ou ça lui fait mal' }
	],
	passages: [
		{
			id: 'recre',
			title: 'Dans la cour',
			segments: [
				{ id: 'debut', text: 'C’est la récréation.' },
				{
					id: 'comme-hier',
					text: 'Comme hier et lundi,',
					signals: [
						{
							id: 'recommence',
							verdict: 'fits',
							explanation: 'Lundi, hier, aujourd’hui : ça fait trois fois. Ça recommence.'
						},
						{
							id: 'plusieurs',
							verdict: 'rethink',
							explanation: 'Ces mots parlent des jours. Le nombre de personnes est dit plus loin.'
						},
						{
							id: 'seul',
							verdict: 'rethink',
							explanation: 'On ne sait pas encore comment se sent {lucie}. Cherche ce que montre son corps.'
						}
					]
				},
				{ id: 'bonnet', text: 'le bonnet {de:lucie} vole de main en main.' },
				{
					id: 'cinq',
					text: 'Ils sont cinq à se le lancer.',
					signals: [
						{
							id: 'recommence',
							verdict: 'rethink',
							explanation: 'Cinq, c’est le nombre d’élèves. Pour savoir si ça recommence, cherche un jour.'
						},
						{
							id: 'plusieurs',
							verdict: 'fits',
							explanation: 'Cinq contre une : {lucie} ne peut pas reprendre son bonnet.'
						},
						{
							id: 'seul',
							verdict: 'partly',
							explanation: 'Face à cinq, on est seul, c’est vrai. Une autre phrase le montre encore mieux.'
						}
					]
				},
				{ id: 'court', text: '{lucie} court de l’un à l’autre.' },
				{
					id: 'souriait',
					newLine: true,
					text: 'Au début, elle souriait.',
					signals: [
						{
							id: 'recommence',
							verdict: 'rethink',
							explanation: '« Au début » parle de cette récréation, pas des autres jours.'
						},
						{
							id: 'plusieurs',
							verdict: 'rethink',
							explanation: 'Cette phrase parle de {lucie} seulement.'
						},
						{
							id: 'seul',
							verdict: 'partly',
							explanation: 'On peut sourire quand on est gêné. Regarde surtout ce qui change ensuite.'
						}
					]
				},
				{
					id: 'chaussures',
					text: 'Maintenant, elle regarde ses chaussures.',
					signals: [
						{
							id: 'recommence',
							verdict: 'rethink',
							explanation: 'Quelque chose a changé, mais on ne sait pas si c’est déjà arrivé.'
						},
						{
							id: 'plusieurs',
							verdict: 'rethink',
							explanation: 'Cette phrase parle de {lucie} seulement.'
						},
						{
							id: 'seul',
							verdict: 'fits',
							explanation: 'Elle ne sourit plus et baisse les yeux : ce n’est plus un jeu pour elle.'
						}
					],
					easyToMiss: 'Un corps qui se fait petit ne fait pas de bruit.'
				}
			]
		},
		{
			id: 'groupe',
			title: 'Le soir, dans le groupe',
			segments: [
				{ id: 'hugo-invite', from: 'hugo', text: 'Qui vient jouer demain ?' },
				{
					id: 'jade-comme',
					from: 'jade',
					text: 'Tout le monde sauf {lucie}, comme d’habitude.',
					signals: [
						{
							id: 'recommence',
							verdict: 'fits',
							explanation: '« Comme d’habitude » : ce n’est pas la première fois qu’on la laisse de côté.'
						},
						{
							id: 'plusieurs',
							verdict: 'partly',
							explanation:
								'{jade} écrit seule, mais elle parle au nom du groupe. La réponse suivante le confirme.'
						},
						{
							id: 'seul',
							verdict: 'fits',
							explanation: 'Tout le monde sauf elle : {lucie} reste seule.'
						}
					]
				},
				{
					id: 'sacha-pareil',
					from: 'sacha',
					text: 'Pareil. On est tous d’accord.',
					signals: [
						{
							id: 'recommence',
							verdict: 'rethink',
							explanation: 'Ici, on apprend combien ils sont, pas depuis quand.'
						},
						{
							id: 'plusieurs',
							verdict: 'fits',
							explanation: 'Tous d’accord contre une : le groupe devient plus fort qu’elle.'
						},
						{
							id: 'seul',
							verdict: 'partly',
							explanation:
								'C’est ce que ça fait à {lucie}. Le signe se voit encore mieux dans ses mots à elle.'
						}
					]
				},
				{
					id: 'lucie-pas-grave',
					from: 'lucie',
					text: 'C’est pas grave.',
					signals: [
						{
							id: 'recommence',
							verdict: 'rethink',
							explanation: 'Ces mots ne disent pas depuis quand ça dure.'
						},
						{
							id: 'plusieurs',
							verdict: 'rethink',
							explanation: 'Ces mots parlent de ce que {lucie} montre aux autres.'
						},
						{
							id: 'seul',
							verdict: 'fits',
							explanation: 'On dit parfois « c’est pas grave » quand on a mal et qu’on n’ose pas le dire.'
						}
					],
					easyToMiss: 'Les mots disent que tout va bien. C’est pour ça qu’on passe dessus.'
				}
			]
		}
	],
	meaning:
		'Un seul signe suffit pour en parler à un adulte. C’est lui qui cherchera si c’est du harcèlement. {lucie} n’a rien à prouver.'
};

const mark = (segment: string, signal: string): MarkAct => ({ do: 'mark', segment, signal });

const some = [mark('comme-hier', 'recommence'), mark('cinq', 'plusieurs')];
const several = [...some, mark('jade-comme', 'recommence'), mark('jade-comme', 'seul')];
const hasty = [...several, mark('souriait', 'seul'), mark('comme-hier', 'plusieurs')];
const looked: MarkAct[] = [...hasty, { do: 'look' }];

export const sample: Sample<MarkContent, MarkAct> = {
	activity: {
		id: 'mark-sample',
		kind: 'mark',
		version: 'sample',
		lang: 'fr',
		title: 'Les signes',
		summary: 'Deux scènes à lire de près.',
		bands: ['primaire', 'college'],
		modes: ['solo', 'projection'],
		minutes: 10,
		competences: ['pensee-critique'],
		contentNote: 'Ces histoires inventées parlent d’une élève laissée de côté. Tu peux passer.',
		whatIKeep: {
			discover: 'Trois signes aident à voir qu’une situation n’est plus un jeu.',
			practise: 'Chercher ce qui recommence, qui est nombreux, qui se tait.',
			transfer: 'Demain, si je vois un de ces signes, j’en parle à un adulte.',
			remember: 'Un seul signe suffit pour en parler.'
		},
		renames: { 'les-chaussures': 'chaussures' },
		people: {
			lucie: { id: 'lucie', name: 'Lucie', gender: 'f', role: 'pupil', paper: 'mustard' },
			hugo: { id: 'hugo', name: 'Hugo', gender: 'm', role: 'pupil', paper: 'sky' },
			jade: { id: 'jade', name: 'Jade', gender: 'f', role: 'pupil', paper: 'coral' },
			sacha: { id: 'sacha', name: 'Sacha', gender: 'm', role: 'pupil', paper: 'leaf' }
		},
		content
	},
	walks: {
		start: [],
		'some-marks': some,
		'two-on-one': several,
		'taken-back': [...some, { do: 'unmark', segment: 'cinq', signal: 'plusieurs' }],
		'looked-without-a-mark': [{ do: 'look' }],
		looked,
		'second-look': [
			...looked,
			{ do: 'unmark', segment: 'comme-hier', signal: 'plusieurs' },
			mark('chaussures', 'seul')
		]
	},
	hand: [
		{ press: 'Comme hier et lundi' },
		{ press: 'A, Ça recommence' },
		{ press: 'Ils sont cinq' },
		{ press: 'C, Quelqu’un a peur' },
		{ press: 'Ils sont cinq' },
		{ press: 'C, Quelqu’un a peur' },
		{ press: 'Ils sont cinq' },
		{ press: 'B, À plusieurs' },
		{ press: 'C’est pas grave' },
		{ press: 'C, Quelqu’un a peur' },
		{ press: 'Regarder ensemble' },
		{ press: 'Maintenant, elle regarde' },
		{ press: 'C, Quelqu’un a peur' }
	]
};
