import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import words from './messages/fr.json';
import Served from './Served.svelte';

addWords('fr', words);
setLanguage('fr');
afterEach(cleanup);

const seances = [
	{ id: 'p1', title: 'Trois questions', band: 'primaire' },
	{ id: 'm1', title: 'Trier', band: 'college', for: 'ambassadors' }
] as const;
const activities = [{ id: 'sac', title: 'Le sac', path: '/fr/guide/sac/' }];
const show = (seancesServing: string[], activitiesServing: string[], shown: number = seances.length) =>
	render(Served, {
		serving: { seances: seancesServing, activities: activitiesServing },
		seances: seances.slice(0, shown),
		activities,
		lang: 'fr'
	});

it('names what serves a line, each where it belongs', () => {
	show(['p1', 'm1'], ['sac']);
	expect(screen.getAllByRole('term').map((one) => one.textContent)).toEqual([
		'École',
		'Ambassadeurs, médiateurs',
		'Activités'
	]);
	expect(screen.getByRole('link', { name: /^Séance\s:\s*Trois questions$/ })).toHaveAttribute(
		'href',
		'/fr/seance/p1/'
	);
	expect(screen.getByRole('link', { name: 'Le sac' })).toHaveAttribute('href', '/fr/guide/sac/');
});

it('says so where nothing serves a line yet', () => {
	show([], []);
	expect(screen.getByText('Aucune activité pour l’instant.')).toBeVisible();
});

it('does not say that of a line that another age serves', () => {
	show(['m1'], [], 1);
	expect(screen.getByText('Rien pour cet âge pour l’instant.')).toBeVisible();
});
