import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import Page from './+page.svelte';
import type { FactSection } from './facts';
import words from './messages/fr.json';

addWords('fr', words);
setLanguage('fr');

const fact = (id: string, verifiedOn: string) =>
	({ id, title: id, lines: [], source: 'Le site', verifiedOn, mark: 'V' }) as const;
const sections: readonly FactSection[] = [
	{ id: 'help', facts: [fact('ligne', '2025-11-26'), fact('autre', '2025-12-01')] }
];
const data = { lang: 'fr', sections } as never;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

it('points out what was last checked over twelve months ago, by the date of the device', async () => {
	vi.setSystemTime(new Date(2026, 10, 27));
	render(Page, { data });
	expect(await screen.findByRole('heading', { name: 'Un fait est à revérifier' })).toBeVisible();
	expect(screen.getAllByText(/^À revérifier\s: plus de douze mois$/)).toHaveLength(1);
	expect(screen.getByText('Vérifié le 26 novembre 2025').parentElement).toHaveTextContent('À revérifier');
});

it('points out nothing on the day before', async () => {
	vi.setSystemTime(new Date(2026, 10, 26));
	render(Page, { data });
	expect(await screen.findByText('Vérifié le 26 novembre 2025')).toBeVisible();
	expect(screen.queryByText(/à revérifier/i)).toBeNull();
});
