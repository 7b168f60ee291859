/** The steps of each use, in order: those of a mediation (pedagogy §6), and of being there for one who confides. */
export const STEPS = {
	mediation: [
		'tri',
		'accueil',
		'cadre',
		'recits',
		'reformulation',
		'besoins',
		'solutions',
		'accord',
		'suivi'
	],
	confide: ['accueil', 'ecoute', 'relais', 'suite']
} as const;
