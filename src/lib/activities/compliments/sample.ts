/** Two compliments, and one received: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { ComplimentsAct, Part } from './acts';
import type { ComplimentsContent } from './schema';

const content: ComplimentsContent = {
	scenes: [
		{
			id: 'nour',
			name: 'Nour',
			paper: 'teal',
			hair: 'b',
			told: 'Elias vient d’arriver. Hier, il ne trouvait pas sa classe. Nour a quitté sa partie pour l’accompagner.',
			ask: 'Aide Elias à le dire à Nour.',
			facts: [
				{
					id: 'gentille',
					text: 'Quand tu as été gentille,',
					worth: 'vague',
					echo: 'C’est doux à entendre. Mais Nour ne sait pas de quoi Elias parle. Cherche ce qu’elle a fait.'
				},
				{
					id: 'accompagner',
					text: 'Quand tu as quitté ta partie pour m’accompagner,',
					worth: 'precise',
					echo: 'Nour sait ce qui a compté. Elle pourra le refaire, et y croire.'
				},
				{
					id: 'pull',
					text: 'Quand tu as mis ton joli pull,',
					worth: 'looks',
					echo: 'Un pull, on ne l’a pas fait pour quelqu’un. Parler des habits pousse aussi à se comparer. Cherche un geste.'
				}
			],
			effects: [
				{
					id: 'entrer',
					text: 'ça m’a donné du courage pour entrer.',
					echo: 'Nour apprend ce que son geste a permis.'
				},
				{
					id: 'pas-seul',
					text: 'je me suis senti moins seul.',
					echo: 'Dire ce qu’on a ressenti aide l’autre à comprendre.'
				},
				{
					id: 'a-l-heure',
					text: 'ça m’a évité d’être en retard.',
					echo: 'Un effet tout simple compte aussi.'
				}
			],
			endings: [
				{ id: 'merci', text: 'Merci.' },
				{ id: 'demain', text: 'Demain, on joue ensemble ?' }
			],
			gesture: {
				text: 'Elias croise Nour, lui sourit et lui fait un signe de la main.',
				echo: 'Un geste suffit parfois. Nour le voit, et personne n’a besoin de parler.'
			}
		},
		{
			id: 'theo',
			name: 'Théo',
			paper: 'mustard',
			hair: 'a',
			told: 'Pendant son exposé, Mila cherchait ses mots. Théo a posé une question facile.',
			ask: 'Aide Mila à le dire à Théo.',
			facts: [
				{
					id: 'question',
					text: 'Quand tu as posé une question facile,',
					worth: 'precise',
					echo: 'Théo ne savait peut-être pas que cela se voyait. Maintenant, il le sait.'
				},
				{
					id: 'la',
					text: 'Quand tu étais là,',
					worth: 'vague',
					echo: 'Toute la classe était là. Qu’est-ce que Théo a fait, lui ?'
				},
				{
					id: 'main',
					text: 'Quand tu as levé la main pendant mon exposé,',
					worth: 'precise',
					echo: 'On revoit la scène : Théo comprend de quel moment il s’agit.'
				}
			],
			effects: [
				{
					id: 'souffler',
					text: 'j’ai eu le temps de souffler.',
					echo: 'Un petit geste a laissé de la place.'
				},
				{ id: 'idee', text: 'j’ai retrouvé mon idée.', echo: 'Théo voit que sa question a servi.' },
				{
					id: 'moins-peur',
					text: 'j’ai eu moins peur de parler.',
					echo: 'Dire sa peur demande de la confiance.'
				}
			]
		}
	],
	received: {
		label: 'Une chose précise que quelqu’un a faite pour moi cette semaine',
		starter: 'Quand quelqu’un a…'
	}
};

const pick = (scene: string, part: Part, option: string): ComplimentsAct => ({
	do: 'pick',
	scene,
	part,
	option
});
const go = (to: string): ComplimentsAct => ({ do: 'go', to });
const vague = [pick('nour', 'fact', 'gentille')];
const precise = [...vague, pick('nour', 'fact', 'accompagner')];
const whole = [...precise, pick('nour', 'effect', 'entrer'), pick('nour', 'ending', 'merci')];
const second = [...whole, go('theo'), pick('theo', 'fact', 'question'), pick('theo', 'effect', 'idee')];
const received = [...second, go('recu')];
const said: ComplimentsAct[] = [
	...received,
	{ do: 'say', text: 'Quand quelqu’un a gardé mon sac pendant le sport.' }
];

export const sample: Sample<ComplimentsContent, ComplimentsAct> = {
	activity: {
		id: 'compliments-sample',
		kind: 'compliments',
		version: 'sample',
		lang: 'fr',
		title: 'Compliments précis',
		summary: 'Dire ce qui a été fait, et ce que ça a changé.',
		bands: ['primaire', 'college'],
		modes: ['solo'],
		minutes: 10,
		competences: ['communiquer', 'auto-evaluation-positive'],
		whatIKeep: {
			discover: 'Un compliment précis parle de ce qui a été fait.',
			practise: 'Relier un geste à ce qu’il a changé.',
			transfer: 'Demain, je dis à quelqu’un une chose précise qui m’a aidé.',
			remember: 'Quand tu as…, ça… : deux morceaux suffisent.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		vague,
		looks: [pick('nour', 'fact', 'pull')],
		precise,
		whole,
		gesture: [{ do: 'gesture', scene: 'nour' }],
		second,
		'nothing-built': [go('recu')],
		received,
		'with-words': said,
		ended: [...said, go('fin')]
	},
	hand: [
		{ press: 'Quand tu as été gentille' },
		{ press: 'Quand tu as quitté' },
		{ press: 'ça m’a donné du courage' },
		{ press: 'Merci.' },
		{ press: 'Suivant' },
		{ press: 'Quand tu as posé' },
		{ press: 'j’ai retrouvé' },
		{ press: 'Suivant' },
		{ write: 'Quand quelqu’un a gardé mon sac.', into: 'Une chose précise' },
		{ press: 'Garder' },
		{ press: 'Terminer' }
	]
};
