import type { ShelfEntry } from '$lib/content/shelf';

/** Activities for tests: as many as asked for, no two alike, always the same. */
export function entries(count: number): ShelfEntry[] {
	return Array.from({ length: count }, (_, at) => ({
		id: `activite-${at + 1}`,
		title: `${TITLES[at % TITLES.length]!} ${at + 1}`,
		summary: SUMMARIES[at % SUMMARIES.length]!,
		minutes: [5, 10, 15, 20, 25][at % 5]!,
		bands: [(['primaire', 'college', 'lycee'] as const)[at % 3]!],
		modes: at % 4 === 0 ? ['solo', 'ambassadors'] : ['solo'],
		competences: [COMPETENCES[at % COMPETENCES.length]!, COMPETENCES[(at * 3 + 1) % COMPETENCES.length]!],
		doing: (['live', 'answer', 'arrange', 'make', 'feel', 'breathe'] as const)[at % 6]!,
		isPrivate: false,
		path: `/fr/cahier/activite-${at + 1}/`
	}));
}

const TITLES = [
	'Le groupe de classe',
	'Vrai ou faux',
	'Ranger les gestes qui aident et ceux qui laissent seul',
	'Notre affiche',
	'Ma météo du jour',
	'Trois respirations',
	'Dans le bus du matin'
];
const SUMMARIES = [
	'Une image circule. Que fais-tu\u00a0?',
	'Douze phrases qu’on entend souvent. Vrai, faux, ou ça dépend\u00a0? Et surtout, pourquoi\u00a0?',
	'Des cartes à poser, une par une, puis à comparer.',
	'Un moment pour toi. Rien n’est montré.'
];
const COMPETENCES = [
	'pensee-critique',
	'demander-de-l-aide',
	'choix-responsables',
	'identifier-ses-emotions',
	'ecoute-empathique',
	'gerer-ses-impulsions'
];
