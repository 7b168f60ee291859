/**
 * The papers of a poster. A poster is a thing of paper: it keeps its colours in the dark, in print and as an
 * image, so they stand here as values and not as variables. `papers.test.ts` holds each equal to its token.
 */
export const PAPERS = {
	papier: '#fbf7ef',
	blanc: '#fffdf8',
	encre: '#1f2a37',
	lagon: '#0b5a5e',
	soleil: '#ffc94a',
	prune: '#5b3a75',
	'prune-pale': '#eadff2',
	ciel: '#1f4f8f',
	foret: '#2c5e2e',
	'foret-pale': '#ddefd9',
	'on-fill': '#ffffff',
	'p-cream': '#fff8e8',
	'p-cream-2': '#efe3c8',
	'p-teal': '#4f9b97',
	'p-teal-2': '#2f7d7b',
	'p-mint': '#b5d9d0',
	'p-mustard': '#e5a93f',
	'p-mustard-2': '#c98a26',
	'p-coral': '#dc8066',
	'p-coral-2': '#c0644c',
	'p-plum': '#8b68a6',
	'p-plum-2': '#6d4b89',
	'p-sky': '#a9c8e2',
	'p-sky-2': '#86abcb',
	'p-beam': '#ffc94a',
	'p-leaf': '#7da873',
	'p-leaf-2': '#5d8a56',
	'skin-a': '#a56f4a',
	'skin-b': '#e6b891',
	'skin-a-2': '#8a5939',
	'hair-b': '#4a3029'
} as const;

export type Paper = keyof typeof PAPERS;

/** A ground and the ink on it; the slogan may also stand in the ground's colour on a band of the ink's. */
export interface Pair {
	readonly id: string;
	readonly ground: Paper;
	readonly ink: Paper;
}

export const PAIRS = [
	{ id: 'papier', ground: 'papier', ink: 'encre' },
	{ id: 'soleil', ground: 'soleil', ink: 'encre' },
	{ id: 'lagon', ground: 'lagon', ink: 'on-fill' },
	{ id: 'lilas', ground: 'prune-pale', ink: 'prune' },
	{ id: 'ciel', ground: 'ciel', ink: 'on-fill' },
	{ id: 'foret', ground: 'foret-pale', ink: 'foret' }
] as const satisfies readonly Pair[];

export type PairId = (typeof PAIRS)[number]['id'];

export const pairWithId = (id: PairId): Pair => PAIRS.find((one) => one.id === id) ?? PAIRS[0];
