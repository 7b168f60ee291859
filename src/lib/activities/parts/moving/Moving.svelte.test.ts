import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import Bench from './Bench.svelte';
import { movingWords } from './words';

for (const [lang, words] of Object.entries(movingWords)) addWords(lang, words);
setLanguage('fr');

function bench(locked = false) {
	const put = vi.fn<(item: string, place: string) => void>();
	const { container } = render(Bench, { put, locked });
	return { put, container, user: userEvent.setup() };
}
const thing = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
const spot = (id: string) => document.querySelector<HTMLElement>(`[data-spot="${id}"]`)!;
const settled = async () => {
	await tick();
	await tick();
};

describe('two presses', () => {
	it('take a thing and put it in a place, and the focus follows the thing there', async () => {
		const { put, user } = bench();
		expect(screen.queryByRole('button', { name: /Poser ici/ })).toBeNull();
		await user.click(thing('Le fil'));
		expect(thing('Le fil')).toHaveAttribute('aria-pressed', 'true');
		expect(said()).toBe('« Le fil » est dans ta main. 2 places possibles.');
		await user.click(thing('Poser ici : La poche'));
		expect(put.mock.calls).toEqual([['fil', 'poche']]);
		expect(said()).toBe('« Le fil » : La poche.');
		expect(within(spot('poche')).getByRole('button', { name: 'Le fil' })).toHaveFocus();
	});

	it('may press the place itself', async () => {
		const { put, user } = bench();
		await user.click(thing('Le fil'));
		await user.click(spot('boite'));
		expect(put.mock.calls).toEqual([['fil', 'boite']]);
	});

	it('press nothing into a place when nothing is in hand', async () => {
		const { put, user } = bench();
		await user.click(spot('boite'));
		expect(put).not.toHaveBeenCalled();
	});
});

describe('keys', () => {
	it('aim with arrows, put with Enter', async () => {
		const { put, user } = bench();
		await user.tab();
		await user.keyboard('{Enter}{ArrowDown}{ArrowRight}');
		expect(said()).toBe('La poche, place 2 sur 2.');
		expect(spot('poche')).toHaveAttribute('data-aimed');
		await user.keyboard('{Enter}');
		expect(put.mock.calls).toEqual([['fil', 'poche']]);
		await settled();
		expect(thing('Le fil')).toHaveFocus();
	});

	it('leave arrows to the page while nothing is in hand', async () => {
		const { user } = bench();
		await user.tab();
		await user.keyboard('{ArrowDown}');
		expect(said()).toBe('');
	});

	it('put back with Escape, wherever the focus stands', async () => {
		const { put, user } = bench();
		await user.click(thing('Le bouton'));
		thing('Poser ici : La poche').focus();
		await user.keyboard('{Escape}');
		expect(said()).toBe('« Le bouton » est reposée.');
		expect(thing('Le bouton')).toHaveAttribute('aria-pressed', 'false');
		expect(thing('Le bouton')).toHaveFocus();
		expect(put).not.toHaveBeenCalled();
	});
});

describe('lists', () => {
	it('leave the same act, and the focus on the list', async () => {
		const { put, user } = bench();
		await user.click(thing('Choisir dans des listes'));
		const list = () => screen.getByRole('combobox', { name: 'Où va cette carte ? Le fil' });
		expect(list()).toHaveDisplayValue('Pas encore posée');
		await user.selectOptions(list(), 'La poche');
		expect(put.mock.calls).toEqual([['fil', 'poche']]);
		await settled();
		expect(list()).toHaveFocus();
		expect(list()).toHaveDisplayValue('La poche');
	});

	it('leave nothing in hand', async () => {
		const { user } = bench();
		await user.click(thing('Le fil'));
		await user.click(thing('Choisir dans des listes'));
		expect(screen.queryByRole('button', { name: /Poser ici/ })).toBeNull();
		await user.click(thing('Revenir aux cartes'));
		expect(thing('Le fil')).toHaveAttribute('aria-pressed', 'false');
	});
});

it('moves nothing while it is locked', async () => {
	const { put, user } = bench(true);
	await user.click(thing('Le fil'));
	expect(screen.queryByRole('button', { name: /Poser ici/ })).toBeNull();
	expect(put).not.toHaveBeenCalled();
});

/** jsdom lays nothing out: what lies under the pointer is told to it. */
describe('dragging', () => {
	let under: Element | null = null;
	beforeEach(() => {
		document.elementFromPoint = () => under;
	});
	afterEach(() => {
		under = null;
	});

	const fire = (
		node: EventTarget,
		type: string,
		x: number,
		y: number,
		more: MouseEventInit & { pointerType?: string } = {}
	) => {
		const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, ...more });
		Object.assign(event, { isPrimary: true, pointerType: more.pointerType ?? 'mouse' });
		node.dispatchEvent(event);
	};
	const card = (id: string) => document.querySelector<HTMLElement>(`[data-thing="${id}"]`)!;

	it('puts a thing where it is let go', async () => {
		const { put } = bench();
		const node = card('fil');
		fire(thing('Le fil'), 'pointerdown', 10, 10);
		under = spot('poche');
		fire(window, 'pointermove', 40, 60);
		await tick();
		expect(node.style.translate).toBe('30px 50px');
		expect(spot('poche')).toHaveAttribute('data-aimed');
		fire(window, 'pointerup', 40, 60);
		await settled();
		expect(put.mock.calls).toEqual([['fil', 'poche']]);
		expect(node.style.translate).toBe('');
		expect(thing('Le fil')).toHaveFocus();
	});

	it('stays under the pointer when the page moves beneath it', async () => {
		bench();
		const node = card('fil');
		let top = 0;
		node.getBoundingClientRect = () => {
			const [, y = 0] = node.style.translate.split(' ').map(parseFloat);
			return new DOMRect(0, top + y, 100, 50);
		};
		fire(thing('Le fil'), 'pointerdown', 10, 10);
		fire(window, 'pointermove', 10, 60);
		top = -200;
		fire(window, 'pointermove', 10, 61);
		expect(node.getBoundingClientRect().top).toBe(51);
	});

	it('puts back what is let go over nothing', async () => {
		const { put } = bench();
		fire(thing('Le fil'), 'pointerdown', 10, 10);
		fire(window, 'pointermove', 40, 60);
		fire(window, 'pointerup', 40, 60);
		await settled();
		expect(put).not.toHaveBeenCalled();
		expect(said()).toBe('« Le fil » est reposée.');
	});

	it('is no drag under six pixels: the press that follows takes the thing', async () => {
		const { put, user } = bench();
		fire(thing('Le fil'), 'pointerdown', 10, 10);
		fire(window, 'pointermove', 13, 13);
		fire(window, 'pointerup', 13, 13);
		await tick();
		expect(said()).toBe('');
		await user.click(thing('Le fil'));
		expect(thing('Le fil')).toHaveAttribute('aria-pressed', 'true');
		expect(put).not.toHaveBeenCalled();
	});

	it('leaves a finger to scroll, except on the grip', () => {
		bench();
		const touch = { pointerType: 'touch' };
		fire(thing('Le fil'), 'pointerdown', 10, 10, touch);
		fire(window, 'pointermove', 40, 60, touch);
		expect(card('fil').style.translate).toBe('');
		fire(card('fil').querySelector('[data-grip]')!, 'pointerdown', 10, 10, touch);
		fire(window, 'pointermove', 40, 60, touch);
		expect(card('fil').style.translate).toBe('30px 50px');
		fire(window, 'pointercancel', 40, 60, touch);
		expect(card('fil').style.translate).toBe('');
	});
});
