import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { Keeping } from '$lib/session/open-notebook.svelte';
import contents from '../cahier/messages/fr.json';
import carnet from '../carnet/messages/fr.json';
import words from './messages/fr.json';
import Now from './Now.svelte';

const erase = vi.fn(async () => {});
const notebook = { keeping: 'device' as Keeping, port: vi.fn(async () => ({})), erase };
vi.mock('$lib/session/services.svelte', () => ({ services: () => ({ notebook }) }));
const eraseKept = vi.fn(async () => {});
vi.mock('$lib/session/kept-desk.svelte', () => ({
	Desk: class {
		said = ['erased'];
		open = async () => {};
		erase = eraseKept;
		close = () => {};
	}
}));

beforeEach(() => {
	addWords('fr', { ...carnet, ...contents, ...words });
	setLanguage('fr');
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
	};
});

const shown = (keeping: Keeping) => {
	notebook.keeping = keeping;
	render(Now, { lang: 'fr' });
};
const link = (name: string) => screen.queryByRole('link', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it.each(['device', 'kept', 'today'] as const)(
	'leads to what is read and taken away in one press (%s)',
	(keeping) => {
		shown(keeping);
		expect(link('Lire')).toHaveAttribute('href', '/fr/carnet/lire/');
		expect(link('Emporter')).toHaveAttribute('href', '/fr/carnet/emporter/');
	}
);

it('erases what is kept without a key in two presses', async () => {
	shown('device');
	await press('Tout effacer sur cet appareil');
	expect(erase).not.toHaveBeenCalled();
	await press('Oui, tout effacer');
	expect(erase).toHaveBeenCalledOnce();
});

it('erases the notebook that has a key in two presses, and says so', async () => {
	shown('kept');
	await press('Effacer ce carnet');
	expect(eraseKept).not.toHaveBeenCalled();
	await press('Oui, effacer');
	expect(await screen.findByText('Ce carnet est effacé.')).toBeVisible();
	expect(eraseKept).toHaveBeenCalledOnce();
});

it('leads to the end of today’s notebook in one press', () => {
	shown('today');
	expect(link('Terminer et tout effacer')).toHaveAttribute('href', '/fr/terminer/');
	expect(screen.queryByRole('button')).toBeNull();
});

it('leads to the card of a notebook that waits for it, and opens nothing', () => {
	shown('locked');
	expect(link('Ouvrir ou effacer ce carnet')).toHaveAttribute('href', '/fr/carnet/');
	expect(link('Lire')).toBeNull();
});

it('does nothing where another tab has today’s notebook', () => {
	shown('elsewhere');
	expect(link('Lire')).toBeNull();
	expect(screen.queryByRole('button')).toBeNull();
});
