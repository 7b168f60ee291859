import { expect, test } from 'vitest';
import { readBooklet } from './booklet';
import { coverageOf } from './coverage';

type Content = Parameters<typeof coverageOf>[0];

const sourced = { source: 'La fiche', verifiedOn: '2026-01-01', mark: 'V' } as const;
const content = {
	competences: ['aide', 'ecoute', 'buts'].map((id) => ({ id, family: 'social', general: 'G', name: id })),
	frameworks: ['e1', 'c1', 'c2'].map((id) => ({ id, of: 'cpe', who: 'CPE', text: id, ...sourced })),
	parcours: [
		{
			band: 'primaire',
			seances: [seance('p1', ['aide'], ['e1', 'c1'], ['sac', 'balle'])]
		},
		{ band: 'college', seances: [seance('m1', [], ['e1'], ['balle'])], for: 'ambassadors' }
	],
	shelf: [activity('balle', ['ecoute', 'aide']), activity('sac', ['ecoute']), activity('seule', [])]
} as unknown as Content;

function seance(id: string, competences: string[], lines: string[], opens: string[]) {
	const frameworks = lines.map((line) => ({ id: line, text: 'Ici.' }));
	const steps = [{ id: 'ouvrir' }, ...opens.map((one) => ({ id: one, activity: one }))];
	return { id, title: id.toUpperCase(), competences, frameworks, steps };
}
function activity(id: string, competences: string[]) {
	return { id, title: id, bands: ['primaire'], path: `/fr/cahier/${id}/`, competences };
}

const coverage = coverageOf(content);
const servingOf = (all: 'frameworks' | 'competences') =>
	coverage[all].map(({ id, seances, activities }) => [id, seances, activities]);

test('a line of a framework is served by its séances, and by what these open', () => {
	expect(servingOf('frameworks')).toEqual([
		['e1', ['p1', 'm1'], ['balle', 'sac']],
		['c1', ['p1'], ['balle', 'sac']],
		['c2', [], []]
	]);
});

test('a competence is served by the activities and by the séances that name it', () => {
	expect(servingOf('competences')).toEqual([
		['aide', ['p1'], ['balle']],
		['ecoute', [], ['balle', 'sac']],
		['buts', [], []]
	]);
});

test('the other way round, an activity says what it trains and what its séances serve', () => {
	expect(coverage.activities.map(({ id, competences, frameworks }) => [id, competences, frameworks])).toEqual(
		[
			['balle', ['ecoute', 'aide'], ['e1', 'c1']],
			['sac', ['ecoute'], ['e1', 'c1']],
			['seule', [], []]
		]
	);
	expect(coverage.seances).toEqual([
		{ id: 'p1', title: 'P1', band: 'primaire', for: undefined },
		{ id: 'm1', title: 'M1', band: 'college', for: 'ambassadors' }
	]);
});

test('in the booklet, every line that the source document names is there, and each is served', () => {
	const booklet = readBooklet();
	const { frameworks, competences } = coverageOf({
		competences: booklet.competences('fr'),
		frameworks: booklet.frameworks('fr'),
		parcours: booklet.parcours('fr'),
		shelf: booklet.shelf('fr')
	});
	const of = (whose: string) => frameworks.filter((line) => line.of === whose);
	expect([of('teacher').length, of('cpe').length, competences.length]).toEqual([4, 3, 21]);
	expect(frameworks.filter(({ seances }) => seances.length === 0)).toEqual([]);
}, 60_000);
