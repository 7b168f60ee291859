import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import shell from '$lib/i18n/messages/fr.json';
import ElsewhereNote from './ElsewhereNote.svelte';
import words from './messages/fr.json';
import TodayBar from './TodayBar.svelte';
import Ways from './Ways.svelte';

beforeEach(() => {
	addWords('fr', { ...shell, ...words });
	setLanguage('fr');
});

const bar = (today: { survives: boolean | undefined; gone: boolean }, ending = false) =>
	render(TodayBar, { lang: 'fr', today, ending });

it('says over every page that it is just for today, and how to end it', () => {
	bar({ survives: true, gone: false });
	expect(screen.getByRole('complementary', { name: 'Juste pour aujourd’hui' })).toBeInTheDocument();
	expect(screen.getByRole('link', { name: 'Terminer' })).toHaveAttribute('href', '/fr/terminer/');
	expect(screen.getByRole('status').textContent.trim()).toBe('');
});

it('says that a reload erases everything only where that is known', () => {
	const { rerender } = bar({ survives: undefined, gone: false });
	expect(screen.queryByText(/Ne recharge pas la page/)).toBeNull();
	void rerender({ today: { survives: false, gone: false } });
	return expect(screen.findByText(/Ne recharge pas la page/)).resolves.toBeInTheDocument();
});

it('says in one sentence that what was written is closed for good', () => {
	bar({ survives: true, gone: true });
	expect(screen.getByRole('status')).toHaveTextContent(/est fermé pour de bon/);
});

it('does not lead to the page that is already open', () => {
	bar({ survives: true, gone: false }, true);
	expect(screen.queryByRole('link')).toBeNull();
});

it('says in a second tab where the first is, and goes on here once', async () => {
	const here = vi.fn(() => new Promise<void>(() => {}));
	render(ElsewhereNote, { where: 'Le groupe de classe – Cahier', here });
	expect(screen.getByText(/Il est dans l’onglet «\sLe groupe de classe – Cahier\s»/)).toBeInTheDocument();
	await userEvent.dblClick(screen.getByRole('button', { name: 'Continuer dans cet onglet' }));
	expect(here).toHaveBeenCalledOnce();
});

const ways = { busy: false, today: vi.fn(), make: vi.fn(), mine: vi.fn(), shared: vi.fn() };
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

it('holds the three ways out, says which is in use, and recommends one for a shared device', () => {
	render(Ways, { ...ways, keeping: 'today', young: false });
	expect(titles()).toEqual(['Juste pour aujourd’hui', 'Mon carnet gardé', 'Mon appareil à moi']);
	const [today, , mine] = screen.getAllByRole('listitem');
	expect(today).toHaveTextContent(/Conseillé si tu partages cet appareil.*C’est ce que tu utilises ici/s);
	expect(mine).toHaveTextContent(/Toute personne qui utilise cet appareil peut les lire/);
});

it('does not hold a notebook with a card out to 8 to 10', () => {
	render(Ways, { ...ways, keeping: 'device', young: true });
	expect(titles()).toEqual(['Juste pour aujourd’hui', 'Mon appareil à moi']);
});

it('lets an owner say that the device is theirs, and take it back', async () => {
	const { rerender } = render(Ways, { ...ways, keeping: 'device', young: false });
	await userEvent.click(screen.getByRole('button', { name: 'Oui, cet appareil est à moi' }));
	expect(ways.mine).toHaveBeenCalledOnce();
	localStorage.setItem('cahier-a-moi', '1');
	await rerender({ busy: true });
	await rerender({ busy: false });
	await userEvent.click(screen.getByRole('button', { name: 'Il n’est plus à moi seul' }));
	expect(ways.shared).toHaveBeenCalledOnce();
	localStorage.removeItem('cahier-a-moi');
});
