import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import words from '$lib/ambassadors/messages/fr.json';
import { addWords, setLanguage } from '$lib/i18n';
import Referent from './Referent.svelte';

addWords('fr', words);
setLanguage('fr');
// A form by the keyboard takes a moment; on a busy machine, several seconds.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
	cleanup();
	localStorage.clear();
});

const training = () => screen.queryByText('Pour s’entraîner seulement, pas pour le faire en vrai');

it('is for training only while no adult is named on this device', () => {
	render(Referent, { named: [] });
	expect(training()).toBeVisible();
});

it('shows the adult whom an adult has named, on the next visit too, until the name is erased', async () => {
	const user = userEvent.setup();
	render(Referent, { named: [] });
	await user.click(screen.getByLabelText('Adulte référent de la médiation'));
	await user.paste('Mme Vasseur, CPE, bureau B12');
	await user.click(screen.getByRole('button', { name: 'Garder ce nom' }));
	expect(screen.getByText('Mme Vasseur, CPE, bureau B12')).toBeVisible();
	expect(training()).toBeNull();

	cleanup();
	render(Referent, { named: [] });
	expect(await screen.findByText('Mme Vasseur, CPE, bureau B12')).toBeVisible();

	await user.click(screen.getByRole('button', { name: 'Effacer ce nom' }));
	expect(training()).toBeVisible();
	expect(localStorage).toHaveLength(0);
});
