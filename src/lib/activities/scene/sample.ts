/** A still, a poster and a plan that use everything a scene can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { SceneAct } from './acts';
import type { SceneContent } from './schema';

const content: SceneContent = {
	cast: ['theo', 'nour', 'aya'],
	pictures: [
		{
			id: 'la-cour',
			use: 'still',
			name: 'Mardi, dans la cour',
			describe:
				'Une cour d’école en papier découpé. À gauche, Théo, la tête penchée. À droite, Nour et Aya, côte à côte. Entre eux, un grand espace vide. Derrière, un arbre, l’école et un panier de basket.',
			place: 'cour',
			figures: [
				{ id: 'theo', posture: 'low', x: 2 },
				{ id: 'nour', posture: 'steady', x: 8 },
				{ id: 'aya', posture: 'eased', x: 11 }
			],
			freeze: 'Stop ! Tout s’arrête. Théo vient de demander s’il pouvait jouer. Personne n’a répondu.',
			spots: [
				{
					id: 'le-panier',
					name: 'Le panier de basket',
					x: 10,
					y: 2,
					see: 'Un panier de basket. Pas de ballon, pas de joueur.'
				},
				{
					id: 'l-espace',
					name: 'Entre Théo et les autres',
					x: 6,
					y: 6,
					see: 'Il y a un grand espace vide. Théo est d’un côté, Nour et Aya de l’autre.',
					asks: [
						{
							id: 'ton-regard',
							ask: 'open',
							question: 'Qu’est-ce que tu vois, toi, dans cet espace ?',
							starter: 'Je vois…'
						}
					]
				},
				{
					id: 'les-epaules',
					name: 'Les épaules de Théo',
					x: 3,
					y: 7,
					see: 'Les épaules sont basses. La tête penche d’un côté.',
					asks: [
						{
							id: 'le-corps',
							ask: 'choice',
							question: 'Qu’est-ce qu’on peut dire de Théo, juste en regardant ?',
							options: [
								{
									id: 'se-fait-petit',
									text: 'Il se fait petit.',
									explanation: 'Oui, on le voit à ses épaules. Ce qu’il ressent, on ne le voit pas encore.'
								},
								{
									id: 'boude',
									text: 'Il boude.',
									explanation: 'Bouder, c’est déjà deviner. Regarde le corps : qu’est-ce qu’il montre ?'
								},
								{
									id: 'attend',
									text: 'Il attend.',
									explanation: 'Peut-être : il a posé une question. On peut aller lui demander.'
								}
							]
						}
					]
				},
				{
					id: 'nour-et-aya',
					name: 'Nour et Aya',
					x: 9,
					y: 7,
					see: 'Elles sont côte à côte. Aucune ne fait un pas.'
				}
			],
			feelings: [
				{ id: 'tristesse', name: 'la tristesse' },
				{ id: 'honte', name: 'la honte' },
				{ id: 'gene', name: 'la gêne' },
				{ id: 'calme', name: 'le calme' }
			],
			feels: [
				{
					id: 'theo',
					echoes: [
						{
							id: 'tristesse',
							echo: 'Quand personne ne répond, on peut se sentir seul, même au milieu des autres.'
						},
						{ id: 'honte', echo: 'On peut avoir honte sans avoir rien fait de mal. Ce n’est pas sa faute.' },
						{ id: 'gene', echo: 'Rester là sans réponse, c’est gênant. Un mot simple peut l’aider.' },
						{ id: 'calme', echo: 'Un corps calme peut cacher autre chose. On peut demander : « Ça va ? »' }
					]
				},
				{
					id: 'nour',
					echoes: [
						{ id: 'tristesse', echo: 'Voir quelqu’un rester seul peut rendre triste aussi.' },
						{ id: 'honte', echo: 'Se taire peut donner honte. On peut encore changer la suite.' },
						{ id: 'gene', echo: 'Beaucoup de témoins sont gênés : ils ne savent pas quoi faire.' },
						{ id: 'calme', echo: 'Peut-être que Nour n’a pas entendu. On ne sait pas tout.' }
					]
				}
			]
		},
		{
			id: 'l-affiche',
			use: 'poster',
			name: 'Une affiche de papier',
			describe:
				'Une affiche turquoise. En haut, le titre : « Un mot change tout ». Au milieu, une grande bulle jaune, vide, et une personne rouge. En bas, une main claire, puis : « Je reste. Je parle. Je préviens. »',
			title: 'Un mot change tout',
			slogan: 'Je reste. Je parle. Je préviens.',
			paper: 'teal',
			shapes: [
				{ id: 'bulle', shape: 'bubble', paper: 'mustard', x: 1, y: 2, big: true },
				{ id: 'personne', shape: 'person', paper: 'coral', x: 3, y: 3 },
				{ id: 'main', shape: 'hand', paper: 'cream', x: 1, y: 4 }
			],
			spots: [
				{ id: 'titre', name: 'Le titre', x: 11, y: 2, see: 'Quatre mots en grand : « Un mot change tout ».' },
				{
					id: 'bulle',
					name: 'La grande bulle',
					x: 5,
					y: 4,
					see: 'Une bulle jaune, comme dans une BD. Il n’y a rien d’écrit dedans.'
				},
				{ id: 'personne', name: 'La personne', x: 10, y: 6, see: 'Une personne rouge, seule, sans visage.' },
				{
					id: 'slogan',
					name: 'La phrase du bas',
					x: 6,
					y: 7,
					see: 'Trois petites phrases qui commencent par « je ».'
				}
			],
			meaning: [
				{
					id: 'le-message',
					ask: 'choice',
					about: 'message',
					question: 'Pourquoi la bulle est-elle vide ?',
					options: [
						{
							id: 'a-nous',
							text: 'Pour que chacun trouve son mot.',
							explanation: 'C’est une idée : l’affiche te laisse la place de parler.'
						},
						{
							id: 'silence',
							text: 'Pour montrer le silence.',
							explanation: 'Ça se défend aussi : le vide montre ce que personne n’a dit.'
						}
					]
				},
				{
					id: 'la-voix',
					ask: 'choice',
					about: 'voice',
					question: 'Qui dit « je » sur cette affiche ?',
					options: [
						{
							id: 'temoin',
							text: 'Quelqu’un qui a vu.',
							explanation: 'Oui, on peut le lire ainsi : un témoin qui reste, parle et prévient.'
						},
						{
							id: 'lecteur',
							text: 'Celui ou celle qui lit.',
							explanation: 'Oui aussi : en lisant « je », on le dit un peu soi-même.'
						}
					]
				},
				{
					id: 'l-effet',
					ask: 'open',
					about: 'effect',
					question: 'Qu’est-ce que cette affiche te donne envie de faire ?',
					starter: 'Elle me donne envie de…'
				}
			]
		},
		{
			id: 'le-plan',
			use: 'map',
			name: 'Une école inventée, vue d’en haut',
			describe:
				'Le plan d’une école inventée. À gauche, la cour, puis la cantine. Au milieu, le préau, un long couloir et les toilettes. À droite, une classe et le CDI.',
			question: 'Comment se sent Léo ici ?',
			rooms: [
				{
					id: 'cour',
					name: 'La cour',
					x: 1,
					y: 1,
					w: 5,
					h: 5,
					outside: true,
					see: 'Dix minutes le matin, avec deux adultes.'
				},
				{ id: 'preau', name: 'Le préau', x: 6, y: 1, w: 3, h: 3, outside: true },
				{
					id: 'classe',
					name: 'La classe',
					x: 9,
					y: 1,
					w: 4,
					h: 3,
					see: 'Chacun a sa place. La professeure est là.'
				},
				{
					id: 'couloir',
					name: 'Le couloir',
					x: 6,
					y: 4,
					w: 7,
					h: 2,
					see: 'Tout le monde passe en même temps.'
				},
				{
					id: 'cantine',
					name: 'La cantine',
					x: 1,
					y: 6,
					w: 5,
					h: 3,
					see: 'On choisit à côté de qui on s’assoit.'
				},
				{
					id: 'toilettes',
					name: 'Les toilettes',
					x: 6,
					y: 6,
					w: 3,
					h: 3,
					see: 'Aucun adulte ne passe ici pendant la récréation.',
					echo: 'Dans beaucoup d’écoles, des élèves évitent cet endroit. Le dire aide les adultes à le changer.'
				},
				{ id: 'cdi', name: 'Le CDI', x: 9, y: 6, w: 4, h: 3, see: 'On y lit au calme, avec un adulte.' }
			],
			words: [
				{ id: 'tres-bien', name: 'très bien' },
				{ id: 'bien', name: 'plutôt bien' },
				{ id: 'depend', name: 'ça dépend' },
				{ id: 'moins-bien', name: 'moins bien' },
				{ id: 'mal', name: 'pas bien' }
			],
			helps: [
				{ id: 'adulte', text: 'Un adulte qui passe souvent' },
				{ id: 'banc', text: 'Un banc où on peut venir' },
				{ id: 'regle', text: 'Une règle simple, faite ensemble' }
			],
			onPaper:
				'Prends une feuille. Note les lieux où on se sent bien, et moins bien. N’écris aucun prénom. Plie-la : un adulte lira toutes les feuilles.'
		}
	]
};

const on = (picture: string, pass: 'look' | 'think'): SceneAct => ({ do: 'on', picture, pass });
const look = (picture: string, spot: string): SceneAct => ({ do: 'look', picture, spot });
const pick = (picture: string, at: string, ask: string, option: string): SceneAct => ({
	do: 'pick',
	picture,
	at,
	ask,
	option
});

const shoulders: SceneAct[] = [
	look('la-cour', 'les-epaules'),
	pick('la-cour', 'les-epaules', 'le-corps', 'se-fait-petit')
];
const words: SceneAct[] = [
	...shoulders,
	look('la-cour', 'l-espace'),
	{ do: 'say', picture: 'la-cour', at: 'l-espace', ask: 'ton-regard', text: 'Je vois un pas à faire.' }
];
const allSeen: SceneAct[] = [...words, look('la-cour', 'le-panier'), look('la-cour', 'nour-et-aya')];
const feelings: SceneAct[] = [
	...allSeen,
	on('la-cour', 'look'),
	pick('la-cour', 'theo', 'feels', 'tristesse'),
	pick('la-cour', 'theo', 'feels', 'gene')
];
const poster: SceneAct[] = [...feelings, on('la-cour', 'think')];
const bubble: SceneAct[] = [...poster, look('l-affiche', 'bulle')];
const meaning: SceneAct[] = [
	...bubble,
	on('l-affiche', 'look'),
	pick('l-affiche', 'meaning', 'le-message', 'silence')
];
const plan: SceneAct[] = [...meaning, on('l-affiche', 'think')];
const rooms: SceneAct[] = [
	...plan,
	look('le-plan', 'cour'),
	pick('le-plan', 'cour', 'word', 'bien'),
	look('le-plan', 'classe'),
	pick('le-plan', 'classe', 'word', 'tres-bien'),
	look('le-plan', 'couloir'),
	pick('le-plan', 'couloir', 'word', 'depend'),
	look('le-plan', 'cantine'),
	pick('le-plan', 'cantine', 'word', 'moins-bien'),
	look('le-plan', 'toilettes'),
	pick('le-plan', 'toilettes', 'word', 'mal'),
	pick('le-plan', 'toilettes', 'help', 'adulte')
];
const planSaid: SceneAct[] = [...rooms, on('le-plan', 'look')];

export const sample: Sample<SceneContent, SceneAct> = {
	activity: {
		id: 'scene-sample',
		kind: 'scene',
		version: 'sample',
		lang: 'fr',
		title: 'Regarder avant de dire',
		summary: 'Une cour, une affiche, un plan : regarder, puis chercher le sens.',
		bands: ['college'],
		modes: ['solo', 'projection'],
		minutes: 15,
		competences: ['identifier-ses-emotions', 'ecoute-empathique'],
		contentNote: 'Une image montre un élève qui reste seul. Tu peux passer.',
		whatIKeep: {
			discover: 'Voir et deviner, ce n’est pas la même chose.',
			practise: 'Regarder d’abord, interpréter ensuite.',
			transfer: 'Demain, si quelqu’un reste seul, je peux aller lui demander : « Ça va ? »',
			remember: 'Je regarde, je demande, et je peux en parler à un adulte.'
		},
		renames: {},
		people: {
			theo: { id: 'theo', name: 'Théo', gender: 'm', role: 'pupil', paper: 'mustard' },
			nour: { id: 'nour', name: 'Nour', gender: 'f', role: 'pupil', paper: 'plum' },
			aya: { id: 'aya', name: 'Aya', gender: 'f', role: 'pupil', paper: 'coral' }
		},
		content
	},
	walks: {
		start: [],
		'one-spot': shoulders,
		'own-words': words,
		'all-seen': allSeen,
		feelings,
		poster,
		'poster-spot': bubble,
		meaning,
		plan,
		room: rooms,
		'plan-said': planSaid,
		end: [...planSaid, on('le-plan', 'think')]
	},
	hand: [
		{ press: '4. Nour et Aya' },
		{ press: '3. Les épaules' },
		{ press: 'Il attend.' },
		{ press: 'Endroit suivant' },
		{ press: '2. Entre Théo' },
		{ write: 'Je vois un vide.', into: 'Qu’est-ce que tu vois, toi' },
		{ press: 'Garder' },
		{ press: 'Continuer' },
		{ press: 'Théo : la tristesse' },
		{ press: 'Nour : la gêne' },
		{ press: 'Continuer' },
		{ press: '2. La grande bulle' },
		{ press: 'J’ai assez regardé' },
		{ press: 'Pour montrer le silence.' },
		{ press: 'Continuer' },
		{ press: '4. Le couloir' },
		{ press: 'ça dépend' },
		{ press: 'Un banc' },
		{ press: 'J’ai assez regardé' },
		{ press: 'Continuer' }
	]
};
