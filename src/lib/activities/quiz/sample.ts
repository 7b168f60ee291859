import type { Sample } from '../view';
import type { QuizAct } from './acts';
import type { QuizContent } from './schema';

/** One item of each ask, small enough to be read whole. Documentation, workbench and test data in one. */
const content: QuizContent = {
	question: 'À ton avis, qu’est-ce que c’est ?',
	labels: [
		{ id: 'dispute', text: 'Une dispute' },
		{ id: 'taquinerie', text: 'Une taquinerie' },
		{ id: 'harcelement', text: 'Du harcèlement' },
		{ id: 'ca-depend', text: 'Ça dépend' }
	],
	items: [
		{
			id: 'le-ballon',
			ask: 'single',
			situation:
				'Pendant le match, Malo et Anouk se disputent le ballon, et le ton monte. Le lendemain, ils jouent de nouveau ensemble.',
			options: [
				{
					id: 'dispute',
					verdict: 'fits',
					explanation:
						'Chacun défend son idée, et personne n’est seul face à un groupe. En parler au calme peut suffire, avec un adulte si besoin.'
				},
				{
					id: 'taquinerie',
					verdict: 'rethink',
					explanation:
						'C’est pendant un jeu, alors on peut y penser. Mais dans une taquinerie, les deux s’amusent. Ici, ils sont fâchés pour de bon.'
				},
				{
					id: 'harcelement',
					verdict: 'rethink',
					explanation:
						'Le ton monte, et cela peut impressionner. Rien ne montre que ça recommence, ni que c’est à plusieurs contre un. Si l’un des deux se sent mal, un adulte peut l’écouter.'
				},
				{
					id: 'ca-depend',
					verdict: 'partly',
					explanation:
						'Une dispute peut changer, alors la prudence se défend. Ici, ils rejouent ensemble dès le lendemain.'
				}
			],
			takeaway: 'Se fâcher à égalité, c’est une dispute. On peut en parler quand même.'
		},
		{
			id: 'le-surnom',
			ask: 'several',
			situation:
				'Depuis la rentrée, deux élèves donnent un surnom à Basile. Au début, il riait avec eux. Ces jours-ci, l’ambiance a changé.',
			question: 'Quels signes peuvent montrer que ce n’est plus un jeu ?',
			options: [
				{
					id: 'stop',
					text: 'Basile a dit « arrêtez », et ça continue.',
					verdict: 'fits',
					explanation:
						'Un jeu s’arrête quand quelqu’un le demande. Un adulte peut faire respecter sa demande.'
				},
				{
					id: 'pour-rire',
					text: 'Les deux élèves disent que c’est pour rire.',
					verdict: 'rethink',
					explanation: 'Ils le pensent peut-être. Mais c’est Basile qu’il faut écouter pour le savoir.'
				},
				{
					id: 'rire-gene',
					text: 'Basile ne rit plus, ou il rit en regardant ailleurs.',
					verdict: 'fits',
					explanation: 'On peut rire par gêne. Le visage et le silence peuvent aussi dire stop.'
				},
				{
					id: 'toujours-lui',
					text: 'C’est toujours Basile, jamais les deux autres.',
					verdict: 'fits',
					explanation: 'Dans un jeu, chacun a son tour. Ici, l’équilibre a disparu.'
				}
			],
			takeaway: 'Avoir ri au début n’empêche personne de dire stop.'
		},
		{
			id: 'pour-rire',
			ask: 'truth',
			statement: '« Si c’est pour rire, ce n’est pas grave. »',
			options: [
				{
					id: 'true',
					verdict: 'rethink',
					explanation: 'Rire ensemble fait du bien. Mais on peut vouloir rire, et faire mal quand même.'
				},
				{
					id: 'false',
					verdict: 'fits',
					explanation: 'Une blague peut faire mal, même sans le vouloir.'
				},
				{
					id: 'depends',
					verdict: 'partly',
					explanation: 'Si tout le monde s’amuse, ce n’est pas grave. Mais vouloir rire ne suffit pas.'
				}
			],
			reasons: [
				{
					id: 'effet',
					text: 'Ce qui compte, c’est l’effet sur l’autre.',
					verdict: 'fits',
					explanation:
						'Voilà la clé : l’effet passe avant l’intention. Un doute suffit pour en parler à un adulte.'
				},
				{
					id: 'excuses',
					text: 'Il aurait fallu s’excuser juste après.',
					verdict: 'partly',
					explanation:
						'S’excuser est un pas pour réparer. Si la blague revient le lendemain, il en faut d’autres.'
				},
				{
					id: 'plus-de-blagues',
					text: 'Au collège, il vaut mieux ne plus blaguer du tout.',
					verdict: 'rethink',
					explanation:
						'L’idée veut protéger, mais elle va trop loin. Une blague où les deux rient reste un jeu.'
				}
			],
			takeaway: 'Une blague est drôle quand les deux rient.'
		},
		{
			id: 'le-doute',
			ask: 'opinion',
			situation:
				'Apolline a vu une scène qui la gêne. Elle se dit : « C’est peut-être du harcèlement, ou peut-être pas. »',
			question: 'Qu’est-ce qui pourrait l’aider à en parler à un adulte ?',
			options: [
				{ id: 'a-deux', text: 'Y aller avec quelqu’un.', explanation: 'À deux, on a souvent moins peur.' },
				{
					id: 'un-mot',
					text: 'Écrire un petit mot, plutôt que parler.',
					explanation:
						'Un mot compte autant que des paroles. Si le premier adulte n’a pas bien lu, on va en voir un deuxième.'
				}
			],
			write: {
				label: 'Avec tes mots, si tu veux : sa première phrase ?',
				starter: 'Je voudrais vous parler…'
			},
			takeaway: 'Même avec un doute, on peut en parler à un adulte. C’est lui qui cherchera.'
		}
	]
};

const pick = (item: string, option: string): QuizAct => ({ do: 'pick', item, option });
const go = (item: string): QuizAct => ({ do: 'go', item });
const because = (reason: string): QuizAct => ({ do: 'because', item: 'pour-rire', reason });

const rethink = [pick('le-ballon', 'taquinerie')];
const secondTry: QuizAct[] = [...rethink, { do: 'again', item: 'le-ballon' }];
const changed = [...secondTry, pick('le-ballon', 'dispute')];
const halfTicked = [
	...changed,
	go('le-surnom'),
	pick('le-surnom', 'stop'),
	pick('le-surnom', 'toujours-lui')
];
const checked: QuizAct[] = [...halfTicked, { do: 'check', item: 'le-surnom' }];
const beforeReason = [...checked, go('pour-rire'), pick('pour-rire', 'false')];
const explained = [...beforeReason, because('effet')];
const opinion = [...explained, go('le-doute')];
const ownWords: QuizAct[] = [
	...opinion,
	pick('le-doute', 'a-deux'),
	{ do: 'say', item: 'le-doute', text: 'Je voudrais vous parler de quelque chose que j’ai vu.' }
];

export const sample: Sample<QuizContent, QuizAct> = {
	activity: {
		id: 'quiz-sample',
		kind: 'quiz',
		version: 'sample',
		lang: 'fr',
		title: 'Un jeu, une dispute, ou autre chose ?',
		summary: 'Quatre situations, une de chaque sorte.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 5,
		competences: ['pensee-critique', 'demander-de-l-aide'],
		contentNote: 'Ces histoires inventées montrent des moqueries. Tu peux passer.',
		whatIKeep: {
			discover: 'Regarder l’effet aide à voir clair.',
			practise: 'Chercher la raison derrière une réponse.',
			transfer: 'Demain, si une scène me gêne, j’en parle à un adulte.',
			remember: 'Même avec un doute, on peut en parler à un adulte.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		fits: [pick('le-ballon', 'dispute')],
		partly: [pick('le-ballon', 'ca-depend')],
		rethink,
		'second-try': secondTry,
		'changed-mind': changed,
		'half-ticked': halfTicked,
		'some-seen': checked,
		'before-the-reason': beforeReason,
		explained,
		'answer-without-its-reason': [...beforeReason, because('plus-de-blagues')],
		opinion,
		'own-words': ownWords,
		'recap-half-way': [...changed, go('fin')],
		recap: [...ownWords, go('fin')]
	},
	hand: [
		{ press: 'Une dispute' },
		{ press: 'Suivante' },
		{ press: 'Basile ne rit plus' },
		{ press: 'Voir' },
		{ press: 'Suivante' },
		{ press: 'Faux' },
		{ press: 'Ce qui compte, c’est l’effet' },
		{ press: 'Suivante' },
		{ press: 'Y aller avec quelqu’un' },
		{ write: 'Je voudrais vous parler.', into: 'Avec tes mots' },
		{ press: 'Garder' }
	]
};
