/**
 * First names that a teacher may give to somebody of a story when its own name is that of a pupil in the room.
 * Read one by one: of many homes, none of the cast, none of a text, none that is mostly met as a joke or a brand.
 */
export const FIRST_NAMES = {
	f: [
		'Adèle',
		'Amina',
		'Camila',
		'Célia',
		'Daphné',
		'Elsa',
		'Fatou',
		'Ilona',
		'Joséphine',
		'Nour',
		'Léonie',
		'Margot',
		'Maëlys',
		'Naïma',
		'Olivia',
		'Rose',
		'Salma',
		'Sirine',
		'Tess',
		'Wendy'
	],
	m: [
		'Achille',
		'Amadou',
		'Antonin',
		'Aurèle',
		'Zacharie',
		'Driss',
		'Félix',
		'Hugo',
		'Ilyes',
		'Ismaël',
		'Kaïs',
		'Léon',
		'Evan',
		'Pablo',
		'Quentin',
		'Rayan',
		'Sofiane',
		'Tanguy',
		'Victor',
		'Youri'
	]
} as const satisfies Record<'f' | 'm', readonly string[]>;
