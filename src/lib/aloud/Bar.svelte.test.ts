import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import Bar from './Bar.svelte';
import { FakeVoice } from './fake-voice';
import fr from './messages/fr.json';
import { stop } from './stop';

addWords('fr', { aloud: fr });
setLanguage('fr');

const PAGE = `
	<h1>Le groupe</h1>
	<p>Lundi soir. Sami <b>sourit</b>.</p>
	<p class="only-read">Pour les lecteurs d’écran.</p>
	<p aria-hidden="true">Étape 2</p>
	<p lang="en">A cat.</p>
	<textarea>secret</textarea>
	<p translate="no">Mon texte à moi.</p>
	<button data-answer>J’attends.</button>
	<div data-silent><a href="#x">Passer</a></div>`;

let voice: FakeVoice;
let main: HTMLElement;
const close = vi.fn();
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const all = ['Le groupe', 'Lundi soir.', 'Sami sourit.', 'A cat.', 'J’attends.'];

async function open() {
	const shown = render(Bar, { port: voice, lang: 'fr', path: '/fr/', close });
	await tick();
	return shown;
}
/** Says what is left, as fast as the player lets it. */
const heard = (count: number) => waitFor(() => expect(voice.said.length).toBeGreaterThanOrEqual(count));

beforeEach(() => {
	Range.prototype.getBoundingClientRect ??= () => new DOMRect(0, 0, 10, 10);
	document.documentElement.lang = 'fr';
	main = document.createElement('main');
	main.id = 'contenu';
	main.innerHTML = PAGE;
	document.body.append(main);
	voice = new FakeVoice();
	// On a busy machine too, it still says the first sentence when a button is pressed.
	voice.pace = 0.1;
	close.mockClear();
	localStorage.clear();
});
afterEach(() => main.remove());

it('leaves out letters that no voice here knows, and says so', async () => {
	main.insertAdjacentHTML('beforeend', '<p lang="ar">مرحبا بكم.</p><p lang="pt">Bom dia.</p>');
	await open();
	expect(screen.getByRole('status')).toHaveTextContent('n’a pas de voix pour l’autre langue');
	const next = screen.getByRole('button', { name: 'Phrase suivante' });
	for (let i = 1; i < 9; i++) await fireEvent.click(next);
	expect([...new Set(voice.said)]).toEqual([...all, 'Bom dia.']);
});

it('reads another alphabet where a voice knows it', async () => {
	main.insertAdjacentHTML('beforeend', '<p lang="ar">مرحبا بكم.</p>');
	voice.list = [...voice.list, { id: 'Amina', name: 'Amina', lang: 'ar', local: true, isDefault: false }];
	await open();
	expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	const next = screen.getByRole('button', { name: 'Phrase suivante' });
	for (let i = 1; i < 8; i++) await fireEvent.click(next);
	expect([...new Set(voice.said)]).toEqual([...all, 'مرحبا بكم.']);
});

it('reads what can be seen, in order, and neither fields nor what a pupil wrote', async () => {
	await open();
	const next = screen.getByRole('button', { name: 'Phrase suivante' });
	for (let i = 1; i < 8; i++) await fireEvent.click(next);
	expect([...new Set(voice.said)]).toEqual(all);
});

it('outlines the block where ranges cannot be painted, and leaves no trace', async () => {
	const { unmount } = await open();
	expect(main.querySelector('h1')).toHaveAttribute('data-aloud-now');
	await press('Phrase suivante');
	expect([...main.querySelectorAll('[data-aloud-now]')]).toEqual([main.querySelector('p')]);
	unmount();
	expect(main.querySelector('[data-aloud-now]')).toBeNull();
	expect(document.body.style.paddingBottom).toBe('');
});

it('pauses, reads again, and says which it will do', async () => {
	await open();
	await press('Pause');
	expect(voice.busy()).toBe(false);
	await press('Lire');
	expect(voice.said).toEqual(['Le groupe', 'Le groupe']);
});

it('goes on with the new scene when who listened gave the answer', async () => {
	await open();
	const answer = main.querySelector<HTMLElement>('[data-answer]')!;
	answer.onclick = () => (main.innerHTML = '<h1>Le groupe</h1><p>Mardi matin.</p>');
	await userEvent.click(answer);
	await heard(2);
	expect(voice.said.at(-1)).toBe('Mardi matin.');
});

it('is only ready when the page changed by itself, or while paused', async () => {
	await open();
	main.innerHTML = '<p>Mardi matin.</p>';
	await waitFor(() => expect(voice.busy()).toBe(false));
	expect(voice.said).toEqual(['Le groupe']);
	await press('Lire');
	expect(voice.said.at(-1)).toBe('Mardi matin.');
});

it('begins at a passage that is tapped or chosen in the list', async () => {
	await open();
	await userEvent.click(main.querySelector('b')!);
	expect(voice.said.at(-1)).toBe('Lundi soir.');
	await press('Choisir un passage');
	await userEvent.click(within(screen.getByRole('list')).getByRole('button', { name: 'J’attends.' }));
	expect(voice.said.at(-1)).toBe('J’attends.');
	expect(screen.queryByRole('list')).toBeNull();
});

it('folds the list, then closes, on Escape', async () => {
	await open();
	await press('Choisir un passage');
	await userEvent.keyboard('{Escape}');
	expect(screen.queryByRole('list')).toBeNull();
	expect(close).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	expect(close).toHaveBeenCalledOnce();
});

it('remembers the speed and the voice, and does without where storage is refused', async () => {
	voice.list = [...voice.list, { ...voice.list[0]!, id: 'Thomas', name: 'Thomas', isDefault: false }];
	const { unmount } = await open();
	await userEvent.selectOptions(screen.getByLabelText('Vitesse de lecture'), '0.85');
	await press('Choisir un passage');
	await userEvent.selectOptions(screen.getByLabelText('Voix'), 'Thomas');
	expect(JSON.parse(localStorage.getItem('ecoute')!)).toMatchObject({
		speed: 0.85,
		voices: { fr: 'Thomas' }
	});
	expect(voice.rates.at(-1)).toBe(0.85);
	unmount();
	const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('refused', 'SecurityError');
	});
	await open();
	expect(screen.getByLabelText('Vitesse de lecture')).toHaveValue('1');
	refuse.mockRestore();
});

it('falls silent at once when the page goes, is hidden, or asks for it', async () => {
	vi.stubGlobal('speechSynthesis', { cancel: () => voice.cancel() });
	await open();
	for (const hide of [() => window.dispatchEvent(new Event('pagehide')), stop]) {
		await press(voice.busy() ? 'Phrase suivante' : 'Lire');
		expect(voice.busy()).toBe(true);
		hide();
		expect(voice.busy()).toBe(false);
		await tick();
	}
	vi.unstubAllGlobals();
});

it('says that nothing is heard when the browser keeps the voice quiet', async () => {
	voice.manner = 'blocked';
	await open();
	expect(await screen.findByText(/Je n’entends pas la voix démarrer/)).toBeVisible();
});

it('is silent on another page, and begins it from its start when asked', async () => {
	const { rerender } = await open();
	await rerender({ path: '/fr/aide/' });
	main.innerHTML = '<h1>Tu peux en parler</h1>';
	expect(voice.busy()).toBe(false);
	await waitFor(async () => {
		await press('Lire');
		expect(voice.said.at(-1)).toBe('Tu peux en parler');
	});
});
