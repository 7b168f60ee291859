import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { PosterAct } from './acts';
import type { PosterState } from './engine';
import { kind } from './kind';
import { sample } from './sample';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');
vi.setConfig({ testTimeout: 30_000 });

const { activity, walks } = sample;
const { content } = activity;
const { engine } = kind;

/** Plays the view as its host does, saving nothing. */
function onStage(walk: readonly PosterAct[], ready = true) {
	let state = walk.reduce<PosterState>(
		(before, act) => engine.advance(content, before, act)!,
		engine.start(content, 7)
	);
	const acts: PosterAct[] = [];
	const texts = new SvelteMap<string, string>();
	const act = (done: PosterAct) => {
		acts.push(done);
		state = engine.advance(content, state, done) ?? state;
		void rerender({ state });
	};
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state,
		ready,
		acts: walk.length,
		act,
		rewind: () => {},
		again: () => {},
		drafts: {
			text: (field: string) => texts.get(field) ?? '',
			type: (field: string, text: string) => void texts.set(field, text),
			done: (field: string) => void texts.delete(field)
		},
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { acts, texts, container, user: userEvent.setup() };
}

/** A name by its beginning, with U+00A0 where French wants it. */
const named = (name: string) => new RegExp(`^${name.replace(/[.?]/g, '\\$&').replace(/ /g, '\\s')}`);
const button = (name: string) => screen.getByRole('button', { name: named(name) });
const poster = () => screen.getAllByRole('img', { name: 'Ton affiche' })[0]!;
const said = () => screen.getByRole('status').textContent;

describe('the poster', () => {
	it('is told in words: sheet, slogan and every image with its place, size and lean', () => {
		onStage(walks['laid']!);
		expect(poster()).toHaveAccessibleDescription(/«\sLa bulle\s», en hauteur, papiers\s: Lagon et blanc/);
		expect(poster()).toHaveAccessibleDescription(/Il y a une place à côté de moi/);
		expect(poster()).toHaveAccessibleDescription(/Un banc\. Au centre\. Grande\. Bien droite\./);
		expect(poster()).toHaveAccessibleDescription(
			/Deux mains\. En bas au milieu\. Moyenne\. Penchée à gauche\./
		);
	});

	it('waits, inert, until the saved attempt has been read', () => {
		const { container } = onStage([], false);
		expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
	});

	it('wears its colours without a stylesheet, so that paper and image have them too', () => {
		const { container } = onStage(walks['laid']!);
		const svg = container.querySelector('.sheet svg')!.outerHTML;
		expect(svg).toContain('#0b5a5e');
		expect(svg).not.toMatch(/var\(|style=/);
	});
});

describe('the slogan', () => {
	it('says above the field and in its description that no name and no true story belongs there', () => {
		onStage([]);
		const field = screen.getByLabelText('Ton slogan');
		expect(field).toHaveAccessibleDescription(
			/Aucun prénom, aucun surnom, aucune histoire vraie de l’école\..*Ce carnet ne prévient personne/
		);
		const rule = screen.getByText('Aucun prénom, aucun surnom, aucune histoire vraie de l’école.');
		expect(rule.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	});

	it('is only a draft until it is kept', async () => {
		const { user, acts, texts } = onStage([]);
		await user.type(screen.getByLabelText('Ton slogan'), 'Viens');
		expect(acts).toEqual([]);
		expect(texts.get('slogan')).toBe('Viens');
		await user.click(button('Garder ce slogan'));
		expect(acts).toEqual([{ do: 'say', text: 'Viens' }]);
		expect(texts.has('slogan')).toBe(false);
		expect(said()).toBe('Ton slogan est sur l’affiche.');
	});

	it('refuses one that is too long with a sentence, and loses nothing', async () => {
		const { user, acts } = onStage([]);
		const field = screen.getByLabelText('Ton slogan');
		await user.click(field);
		await user.paste('é'.repeat(83));
		await user.click(button('Garder ce slogan'));
		expect(acts).toEqual([]);
		expect(said()).toMatch(/Enlève 3 caractères/);
		expect(field).toHaveValue('é'.repeat(83));
	});
});

describe('the steps', () => {
	it('open on what is left to do, and none of them is locked', async () => {
		const { user } = onStage(walks['words']!);
		expect(button('La feuille')).toHaveAttribute('aria-current', 'step');
		await user.click(button('Emporter'));
		expect(screen.getByRole('heading', { name: /Relis ton affiche/ })).toHaveFocus();
	});
});

describe('an image', () => {
	it('is laid, and the focus goes where it can be changed', async () => {
		const { user, acts } = onStage(walks['styled']!);
		await user.click(button('Ajouter : Un banc'));
		expect(screen.getByRole('heading', { name: named('Un banc : à toi') })).toHaveFocus();
		await user.click(button('En bas à droite'));
		expect(acts.at(-1)).toEqual({ do: 'put', image: 'i1', cell: 'c3' });
		expect(button('En bas à droite')).toHaveAttribute('aria-pressed', 'true');
	});

	it('is taken off, says so, and the focus is not lost', async () => {
		const { user } = onStage(walks['styled']!);
		await user.click(button('Ajouter : Un banc'));
		await user.click(button('Enlever cette image'));
		expect(said()).toBe('L’image est enlevée.');
		expect(screen.getByRole('heading', { name: /Appuie sur une image/ })).toHaveFocus();
	});

	it('is listed under a name of its own, even beside its like', async () => {
		const { user } = onStage(walks['styled']!);
		await user.click(button('Ajouter : Un banc'));
		await user.click(button('C’est bien comme ça'));
		await user.click(button('Ajouter : Un banc'));
		await user.click(button('C’est bien comme ça'));
		const laid = screen.getByRole('group', { name: /Sur ton affiche/ });
		const names = within(laid)
			.getAllByRole('button')
			.map((one) => one.textContent.replace(/\s+/g, ' ').trim());
		expect(new Set(names).size).toBe(2);
	});
});

describe('taking it away', () => {
	it('never waits for a tick', async () => {
		const { user, acts } = onStage(walks['laid']!);
		expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(content.checks.length);
		await user.click(button('Mon affiche est prête'));
		expect(acts).toEqual([{ do: 'ready' }]);
		expect(screen.getByRole('heading', { name: 'Ce que je garde' })).toHaveFocus();
	});

	it('prints, and counts as done', async () => {
		const print = vi.spyOn(window, 'print').mockImplementation(() => {});
		const { user, acts } = onStage(walks['laid']!);
		await user.click(button('Imprimer l’affiche'));
		expect(print).toHaveBeenCalledOnce();
		expect(acts).toEqual([{ do: 'take', as: 'print' }]);
	});

	it('says in one sentence that a device makes no image, and offers paper instead', async () => {
		// jsdom has no canvas and no blob addresses: such a device.
		const { user, acts } = onStage(walks['laid']!);
		await user.click(button('Enregistrer l’image'));
		await vi.waitFor(() => expect(said()).toMatch(/^L’image n’a pas pu être faite .* imprimer l’affiche\.$/));
		expect(acts).toEqual([]);
		expect(button('Imprimer l’affiche')).toBeEnabled();
	});
});

it('holds the place of a slogan on the screen, and nowhere on paper', () => {
	const { container } = onStage([]);
	expect(container.querySelector('.easel svg')!.textContent).toMatch(/Tes\s*mots/);
	expect(container.querySelector('.sheet svg')!.textContent).not.toMatch(/Tes\s*mots/);
});
