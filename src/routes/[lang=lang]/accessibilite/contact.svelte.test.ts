import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import Contact from './Contact.svelte';
import words from './messages/fr.json';

vi.mock('$app/state', () => ({ page: { params: { lang: 'fr' } } }));

addWords('fr', words);
setLanguage('fr');
// A form by the keyboard takes a moment; on a busy machine, several seconds.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
	cleanup();
	localStorage.clear();
});

it('says whom to ask while the school has written nothing', () => {
	render(Contact);
	expect(screen.getByText(/Adressez-vous à l’adulte qui a prêté l’appareil/)).toBeInTheDocument();
});

it('shows the contact that the school writes, on the next visit too, until it is erased', async () => {
	const user = userEvent.setup();
	render(Contact);
	await user.click(screen.getByLabelText('Ligne 1'));
	await user.paste('Secrétariat, bureau B02');
	await user.click(screen.getByRole('button', { name: 'Garder ces lignes' }));
	expect(screen.getByText('Secrétariat, bureau B02')).toBeInTheDocument();
	expect(screen.getByRole('status')).toHaveTextContent('C’est gardé.');

	cleanup();
	render(Contact);
	expect(await screen.findByText('Secrétariat, bureau B02')).toBeInTheDocument();
	expect(screen.queryByText(/Adressez-vous à l’adulte/)).toBeNull();

	await user.click(screen.getByRole('button', { name: 'Effacer ces lignes' }));
	expect(screen.queryByText('Secrétariat, bureau B02')).toBeNull();
	expect(localStorage).toHaveLength(0);
});
