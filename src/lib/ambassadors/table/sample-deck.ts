import type { Deck } from './flow';

const card = (who: string) => ({
	knows: `${who} sait.`,
	hides: `${who} cache.`,
	wants: `${who} veut.`,
	needs: `${who} a besoin.`,
	starts: `${who} commence.`,
	calms: `${who} se calme.`
});
const told = { bands: ['college' as const], situation: '{a} et {b} parlent d’un sac.' };

/** One story of each sort: a quarrel, one in which a sign of danger shows late, and one that is none. For tests. */
export const sampleDeck: Deck = {
	names: ['Alix', 'Camille', 'Lou', 'Sacha'],
	cases: [
		{
			...told,
			id: 'le-sac',
			sort: 'conflict',
			title: 'Le sac',
			why: 'Une dispute.',
			a: card('A'),
			b: card('B')
		},
		{
			...told,
			id: 'le-car',
			sort: 'conflict',
			title: 'Le car',
			why: 'Une promesse.',
			a: card('A'),
			b: card('B'),
			flag: { on: 'b', sign: 'group', shows: 'B laisse voir.', told: 'Un groupe est là.' }
		},
		{ ...told, id: 'chaque-jour', sort: 'bullying', title: 'Chaque jour', why: 'Cela se répète.' }
	]
};
