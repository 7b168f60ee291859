import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import { sampleDeck } from './sample-deck';
import Table from './Table.svelte';
import { TableSession } from './table-session.svelte';
import { tableWords } from './words';

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
/** Every word that the page holds, seen or not. */
const page = () => document.documentElement.outerHTML;

beforeEach(() => {
	sessionStorage.clear();
	addWords('fr', tableWords.fr);
	setLanguage('fr');
});
afterEach(() => vi.restoreAllMocks());

const hush = vi.fn();

function laid() {
	const session = new TableSession(sampleDeck, () => 7);
	const view = render(Table, {
		session,
		help: '/fr/aide/',
		deck: '/fr/cartes/',
		notebook: '/fr/cahier/',
		hush
	});
	return { session, ...view };
}

async function toTheCards(story: RegExp) {
	await press('Continuer');
	await press('Nous sommes d’accord');
	await press(story);
	await press('C’est un conflit');
	await press('Tout le monde a une place');
}

describe('a secret card', () => {
	it('is nowhere in the page until its player has pressed twice, and goes when it is hidden', async () => {
		laid();
		await toTheCards(/Le car/);
		expect(page()).not.toMatch(/sait\.|cache\.|laisse voir|groupe/);
		await press('Je suis A');
		expect(page()).not.toMatch(/sait\.|cache\.|laisse voir|groupe/);
		await press('Voir ma carte');
		expect(page()).toContain('A cache.');
		expect(page()).not.toMatch(/B sait|B cache|laisse voir|groupe/);
		await press('J’ai fini, cacher');
		expect(page()).not.toMatch(/sait\.|cache\.|laisse voir|groupe/);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('l’élève B');
		await press('Je suis B');
		await press('Voir ma carte');
		expect(page()).toContain('B laisse voir.');
		await press('J’ai fini, cacher');
		expect(page()).not.toMatch(/sait\.|cache\.|laisse voir|groupe/);
	});

	it('comes back behind its curtain when the page is drawn anew', async () => {
		const { unmount } = laid();
		await toTheCards(/Le car/);
		await press('Je suis A');
		await press('Voir ma carte');
		unmount();
		laid();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('l’élève A');
		expect(page()).not.toMatch(/sait\.|cache\./);
		await press('Je suis A');
		await press('Voir ma carte');
		expect(page()).toContain('A cache.');
	});

	it('is hidden when the tablet goes dark', async () => {
		laid();
		await toTheCards(/Le sac/);
		await press('Je suis A');
		await press('Voir ma carte');
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(page()).not.toMatch(/cache\./));
		expect(screen.getByRole('button', { name: 'Je suis A' })).toBeInTheDocument();
	});

	it('is not read aloud by whoever was listening to the page before, nor after', async () => {
		laid();
		await toTheCards(/Le sac/);
		await press('Je suis A');
		hush.mockClear();
		await press('Voir ma carte');
		expect(hush).toHaveBeenCalledOnce();
		await press('J’ai fini, cacher');
		expect(hush).toHaveBeenCalledTimes(2);
	});

	it('can be read again while playing, behind the same curtain', async () => {
		laid();
		await toTheCards(/Le sac/);
		for (const player of ['A', 'B']) {
			await press(`Je suis ${player}`);
			await press('Voir ma carte');
			await press('J’ai fini, cacher');
		}
		await user.click(screen.getByText('Revoir une carte secrète'));
		await press('Élève B');
		expect(page()).not.toMatch(/sait\.|cache\./);
		await press('Je suis B');
		await press('Voir ma carte');
		expect(page()).toContain('B cache.');
		await press('J’ai fini, cacher');
		expect(page()).not.toMatch(/sait\.|cache\./);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('On joue');
	});

	it('can be turned for the player opposite, and the title of what comes has the focus', async () => {
		laid();
		await toTheCards(/Le sac/);
		await press('Je suis A');
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		await press('Retourner l’écran');
		expect(screen.getByRole('button', { name: 'Retourner l’écran', pressed: true })).toBeInTheDocument();
	});
});

describe('« Terminer »', () => {
	it('leaves nothing of the table on the device', async () => {
		const { session } = laid();
		await toTheCards(/Le sac/);
		expect(sessionStorage.length).toBe(1);
		session.finish();
		expect(sessionStorage.length).toBe(0);
		expect(session.state).toMatchObject({ at: 'seats', met: [] });
	});
});

it('is swept when the tablet is taken up on another day', async () => {
	const session = new TableSession(sampleDeck, () => 7, '2026-11-26');
	session.act({ do: 'on' });
	expect(session.wake('2026-11-26')).toBe(false);
	expect(session.state.at).toBe('frame');
	expect(session.wake('2026-11-27')).toBe(true);
	expect(session.state.at).toBe('seats');
	expect(sessionStorage.length).toBe(0);
});

it('begins again where what was kept no longer applies', () => {
	const first = new TableSession(sampleDeck, () => 7);
	for (const act of [{ do: 'on' }, { do: 'on' }, { do: 'take', story: 'le-car' }] as const) first.act(act);
	const cases = sampleDeck.cases.filter((one) => one.id !== 'le-car');
	expect(new TableSession({ ...sampleDeck, cases }).state.at).toBe('seats');
	expect(new TableSession(sampleDeck).state.at).toBe('seats');
});
