/** A small whole rewriting that uses everything it can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { RewriteAct } from './acts';
import type { RewriteContent } from './schema';

const content: RewriteContent = {
	question: 'Comment le dire sans blesser ?',
	strips: [
		{ id: 'quand', name: 'Quand…' },
		{ id: 'sens', name: 'je me sens…' },
		{ id: 'besoin', name: 'j’ai besoin…' },
		{ id: 'demande', name: 'je te demande…' }
	],
	heard: 'Qu’est-ce que tu as compris ?',
	sentences: [
		{
			id: 'expose',
			situation: 'Jade et Noam préparent un exposé. Jade a changé les images sans prévenir. Noam s’énerve.',
			hurts: 'Tu gâches toujours tout !',
			parts: [
				{
					id: 'q-images',
					strip: 'quand',
					text: 'tu changes les images sans me prévenir',
					verdict: 'fits',
					echo: 'Noam dit ce qu’il a vu. Jade sait de quoi il parle.'
				},
				{
					id: 'q-toujours',
					strip: 'quand',
					text: 'tu changes toujours tout',
					verdict: 'rethink',
					echo: '« Toujours » et « tout » font penser aux autres fois. Quelle fois, quoi ? Jade pourra écouter.'
				},
				{
					id: 'q-juge',
					strip: 'quand',
					text: 'tu es égoïste',
					verdict: 'rethink',
					echo: 'C’est un jugement sur Jade. Elle va se défendre. Qu’a-t-elle fait, que tout le monde peut voir ?'
				},
				{
					id: 's-decu',
					strip: 'sens',
					text: 'déçu',
					verdict: 'fits',
					echo: 'Un mot pour ce qui se passe en Noam. Personne ne peut dire le contraire.'
				},
				{
					id: 's-ecarte',
					strip: 'sens',
					text: 'mis à l’écart par toi',
					verdict: 'partly',
					echo: 'On entend la peine. « Par toi » accuse un peu : un mot d’émotion seul s’entend mieux.'
				},
				{
					id: 's-fiches',
					strip: 'sens',
					text: 'comme si tu t’en fichais',
					verdict: 'rethink',
					echo: 'C’est une idée sur Jade, pas une émotion. Derrière, il y a peut-être de la tristesse.'
				},
				{
					id: 'b-deux',
					strip: 'besoin',
					text: 'qu’on décide à deux',
					verdict: 'fits',
					echo: 'Le besoin est clair, et Jade peut le partager.'
				},
				{
					id: 'b-compris',
					strip: 'besoin',
					text: 'de comprendre ton idée',
					verdict: 'fits',
					echo: 'Noam ouvre la discussion : Jade peut expliquer son choix.'
				},
				{
					id: 'b-raison',
					strip: 'besoin',
					text: 'd’avoir raison',
					verdict: 'rethink',
					echo: 'Si l’un gagne, l’autre perd. De quoi Noam a-t-il besoin pour bien travailler ?'
				},
				{
					id: 'd-montrer',
					strip: 'demande',
					text: 'de me montrer avant de changer',
					verdict: 'fits',
					echo: 'Une demande petite et précise. Jade peut dire oui, ou proposer autre chose.'
				},
				{
					id: 'd-jamais',
					strip: 'demande',
					text: 'de ne plus jamais y toucher',
					verdict: 'partly',
					echo: 'La demande est claire. « Jamais » laisse peu de place à Jade : une petite demande passe mieux.'
				},
				{
					id: 'd-sinon',
					strip: 'demande',
					text: 'de tout remettre, sinon je continue sans toi',
					verdict: 'rethink',
					echo: '« Sinon » est une menace. Jade peut céder, mais elle n’aura pas envie de continuer.'
				}
			],
			examples: [
				{
					id: 'e1',
					text: 'Quand je trouve d’autres images, je suis surpris. J’ai besoin d’en parler. On regarde ensemble ?'
				},
				{
					id: 'e2',
					text: 'Quand une image change, je me sens oublié. J’ai besoin de savoir. Tu peux m’écrire avant ?'
				}
			]
		},
		{
			id: 'ballon',
			situation: 'Lina et Maé jouent ensemble. Lina garde le ballon. Maé attend depuis un moment.',
			hurts: 'Tu ne passes jamais, c’est pénible !',
			parts: [
				{
					id: 'q-trois',
					strip: 'quand',
					text: 'tu gardes le ballon trois fois de suite',
					verdict: 'fits',
					echo: 'Trois fois de suite : Lina peut s’en souvenir.'
				},
				{
					id: 'q-jamais',
					strip: 'quand',
					text: 'tu ne passes jamais',
					verdict: 'rethink',
					echo: '« Jamais » n’est presque jamais vrai. Lina va chercher la fois où elle a passé.'
				},
				{
					id: 'q-perso',
					strip: 'quand',
					text: 'tu joues pour te montrer',
					verdict: 'rethink',
					echo: 'Maé ne peut pas savoir pourquoi Lina joue ainsi. Qu’est-ce que Maé a vu ?'
				},
				{
					id: 's-triste',
					strip: 'sens',
					text: 'triste',
					verdict: 'fits',
					echo: 'Un mot simple. Lina ne le savait peut-être pas.'
				},
				{
					id: 's-enerve',
					strip: 'sens',
					text: 'en colère',
					verdict: 'fits',
					echo: 'La colère a le droit d’être dite, calmement.'
				},
				{
					id: 's-nul',
					strip: 'sens',
					text: 'que tu me trouves trop lente',
					verdict: 'rethink',
					echo: 'C’est ce que Maé imagine de Lina. Quelle émotion cela lui donne-t-il ?'
				},
				{
					id: 'b-jouer',
					strip: 'besoin',
					text: 'de jouer avec toi',
					verdict: 'fits',
					echo: 'Lina entend que Maé a envie de jouer avec elle.'
				},
				{
					id: 'b-place',
					strip: 'besoin',
					text: 'd’avoir ma place dans le jeu',
					verdict: 'fits',
					echo: 'Tout le monde peut comprendre ce besoin.'
				},
				{
					id: 'b-change',
					strip: 'besoin',
					text: 'que tu changes',
					verdict: 'partly',
					echo: 'Changer quoi ? Dire ce dont on a besoin pour soi aide l’autre à trouver.'
				},
				{
					id: 'd-passe',
					strip: 'demande',
					text: 'de me faire une passe à chaque tour',
					verdict: 'fits',
					echo: 'Précis, et possible tout de suite.'
				},
				{
					id: 'd-gentille',
					strip: 'demande',
					text: 'd’être plus gentille',
					verdict: 'partly',
					echo: 'Lina ne sait pas quoi faire. Un geste précis est plus facile.'
				},
				{
					id: 'd-donne',
					strip: 'demande',
					text: 'de me donner ce ballon, et vite',
					verdict: 'rethink',
					echo: 'Cela sonne comme un ordre. Une demande laisse l’autre répondre.'
				}
			],
			examples: [
				{
					id: 'e1',
					text: 'Quand j’attends longtemps, je m’ennuie. J’ai besoin de jouer aussi. Tu me fais une passe ?'
				}
			]
		}
	]
};

const put = (sentence: string, ...parts: string[]): RewriteAct[] =>
	parts.map((part) => ({ do: 'put', sentence, part }));
const look = (sentence: string): RewriteAct => ({ do: 'look', sentence });
const go = (sentence: string): RewriteAct => ({ do: 'go', sentence });

const one = put('expose', 'q-toujours');
const whole = [...one, ...put('expose', 's-ecarte', 'b-deux', 'd-montrer')];
const looked = [...whole, look('expose')];
const changed = [...looked, ...put('expose', 'q-images')];
const own: RewriteAct[] = [
	...changed,
	{ do: 'write', sentence: 'expose', text: 'Quand une image change, je suis perdu. On regarde à deux ?' }
];
const second = [...own, go('ballon')];
const read = [...second, ...put('ballon', 'q-trois', 's-triste', 'b-jouer', 'd-passe'), look('ballon')];

export const sample: Sample<RewriteContent, RewriteAct> = {
	activity: {
		id: 'rewrite-sample',
		kind: 'rewrite',
		version: 'sample',
		lang: 'fr',
		title: 'Reformule !',
		summary: 'Deux phrases qui blessent, à transformer.',
		bands: ['college'],
		modes: ['solo', 'ambassadors'],
		minutes: 10,
		competences: ['communication-efficace', 'exprimer-ses-emotions'],
		whatIKeep: {
			discover: 'Une phrase qui blesse cache souvent un besoin.',
			practise: 'Dire ce que je vois, ce que je ressens, ce dont j’ai besoin, ce que je demande.',
			transfer: 'Au prochain petit désaccord, je commence ma phrase par « quand… ».',
			remember: 'Je parle de ce que je vois et de moi, jamais de ce que l’autre est.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		'one-strip': one,
		whole,
		looked,
		'changed-while-looking': changed,
		'own-version': own,
		'second-sentence': second,
		'second-read': read,
		end: [...read, go('fin')]
	},
	hand: [
		{ move: 'tu changes toujours tout', to: 'Quand' },
		{ move: 'déçu', to: 'je me sens' },
		{ move: 'qu’on décide', to: 'j’ai besoin' },
		{ move: 'de me montrer', to: 'je te demande' },
		{ press: 'Lire mon message' },
		{ press: 'Changer : Quand' },
		{ move: 'tu changes les images', to: 'Quand' },
		{ write: 'On regarde à deux ?', into: 'Ma version' },
		{ press: 'Garder' },
		{ press: 'Phrase suivante' },
		{ move: 'tu gardes', to: 'Quand' },
		{ move: 'triste', to: 'je me sens' },
		{ move: 'de jouer', to: 'j’ai besoin' },
		{ move: 'de me faire une passe', to: 'je te demande' },
		{ press: 'Lire mon message' },
		{ press: 'Terminer' }
	]
};
