/** A small whole charter that uses everything a charter can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { CharterAct } from './acts';
import type { CharterContent } from './schema';

const content: CharterContent = {
	brief: 'Une charte dit comment on veut vivre ensemble. Elle se fait à plusieurs, et elle peut changer.',
	most: 6,
	themes: [
		{
			id: 'parler',
			name: 'Se parler',
			proposals: [
				{
					id: 'finir',
					text: 'On laisse chacun finir sa phrase.',
					why: 'Celui qui parle sent que ses mots comptent.'
				},
				{
					id: 'calme',
					text: 'Quand on est en colère, on attend d’être calme pour parler.',
					why: 'Des mots dits au calme blessent moins.'
				}
			]
		},
		{
			id: 'inclure',
			name: 'Faire une place',
			proposals: [
				{
					id: 'seul',
					text: 'On propose une place à qui est seul.',
					why: 'Une place change toute une récréation. On peut aussi dire non merci.'
				},
				{
					id: 'jeu',
					text: 'On peut toujours demander à entrer dans un jeu.',
					why: 'Demander devient facile quand la réponse est simple.'
				}
			]
		},
		{
			id: 'en-ligne',
			name: 'En ligne',
			proposals: [
				{
					id: 'partage',
					text: 'On demande avant de partager une photo de quelqu’un.',
					why: 'Chacun décide de son image.'
				},
				{
					id: 'transfert',
					text: 'On ne fait pas suivre un message qui blesse.',
					why: 'Un message que personne ne fait suivre s’arrête là.'
				}
			]
		},
		{
			id: 'aide',
			name: 'Demander de l’aide',
			help: true,
			proposals: [
				{
					id: 'adulte',
					text: 'On en parle à un adulte, même sans être sûr.',
					why: 'C’est l’adulte qui cherche ce qui se passe.'
				},
				{
					id: 'avec',
					text: 'On accompagne celui qui veut en parler.',
					why: 'À deux, la porte est plus facile à pousser.'
				}
			]
		}
	]
};

const keep = (proposal: string): CharterAct => ({ do: 'keep', proposal });
const count = (sentence: string, hands: number): CharterAct => ({ do: 'count', sentence, hands });

const chosen: CharterAct[] = [keep('finir'), keep('seul'), keep('jeu'), keep('adulte'), keep('calme')];
const own: CharterAct[] = [
	...chosen,
	{ do: 'drop', sentence: 's5' },
	{ do: 'merge', one: 's2', other: 's3', text: 'Chacun trouve une place dans nos jeux.' },
	{ do: 'write', text: 'On s’arrête dès que quelqu’un dit stop.' },
	keep('transfert')
];
const full: CharterAct[] = [...own, keep('partage')];
const sized: CharterAct[] = [...full, { do: 'size', pupils: 24 }];
const halfway: CharterAct[] = [...sized, count('s1', 24), count('s6', 22), count('s4', 17)];
const counted: CharterAct[] = [...halfway, count('s7', 20), count('s7', 21), count('s8', 2), count('s9', 0)];
const revealed: CharterAct[] = [...counted, { do: 'reveal' }];
const small: CharterAct[] = [
	keep('finir'),
	{ do: 'size', pupils: 8 },
	count('s1', 5),
	{ do: 'reveal' },
	keep('adulte')
];
const worded: CharterAct[] = [
	...revealed,
	{ do: 'drop', sentence: 's9' },
	{ do: 'move', sentence: 's4', by: -1 },
	{ do: 'reword', sentence: 's8', text: 'Un message qui blesse s’arrête chez nous.' }
];

export const sample: Sample<CharterContent, CharterAct> = {
	activity: {
		id: 'charter-sample',
		kind: 'charter',
		version: 'sample',
		lang: 'fr',
		title: 'Notre charte',
		summary: 'Choisir, voter, écrire et signer ensemble.',
		bands: ['primaire', 'college'],
		modes: ['projection'],
		minutes: 40,
		competences: ['resoudre-des-problemes', 'prosocial'],
		contentNote: 'On parle de ce qu’on veut vivre, pas de ce qui est arrivé à quelqu’un.',
		whatIKeep: {
			discover: 'Une règle choisie ensemble se tient mieux.',
			practise: 'Écouter une idée, puis la dire avec d’autres mots.',
			transfer: 'Demain, je tiens une phrase de notre charte.',
			remember: 'Une charte vit : on peut la relire et la changer.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		chosen,
		'own-and-merged': own,
		full,
		sized,
		'half-counted': halfway,
		counted,
		revealed,
		'under-ten': small,
		worded,
		resumed: [...worded, { do: 'ready' }, { do: 'resume' }],
		ready: [...worded, { do: 'ready' }]
	},
	hand: [
		{ press: 'On laisse chacun' },
		{ press: 'Demander de l’aide' },
		{ press: 'On en parle à un adulte' },
		{ press: 'On accompagne celui' },
		{ press: 'Réunir deux phrases' },
		{ press: '2. On en parle' },
		{ press: '3. On accompagne' },
		{ write: 'On va voir un adulte, à deux si on veut.', into: 'Écrivez une seule phrase' },
		{ press: 'Réunir dans cette phrase' },
		{ write: 'On répare quand on a blessé.', into: 'Écrivez une phrase à vous' },
		{ press: 'Garder cette phrase' },
		{ press: 'Suite : Voter' },
		{ write: '12', into: 'Combien d’élèves' },
		{ press: 'Garder ce nombre' },
		{ write: '11', into: 'Combien de mains' },
		{ press: 'Une main de plus' },
		{ press: 'Garder ce compte' },
		{ write: '9', into: 'Combien de mains' },
		{ press: 'Garder ce compte' },
		{ write: '2', into: 'Combien de mains' },
		{ press: 'Garder ce compte' },
		{ press: 'Révéler' },
		{ press: 'Suite : Écrire' },
		{ press: 'Monter la phrase 2' },
		{ press: 'Retirer la phrase 3' },
		{ press: 'Suite : Signer' },
		{ press: 'Notre charte est prête' }
	]
};
