import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { stageOf } from '../parts/on-stage';
import { sample as cluesSample } from './clues-sample';
import { kind } from './kind';
import { sample } from './sample';

// jsdom has no layout to watch.
globalThis.ResizeObserver ??= class {
	observe() {}
	unobserve() {}
	disconnect() {}
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () =>
	screen
		.getAllByRole('status')
		.map((one) => one.textContent)
		.join('');
const focused = () => document.activeElement?.textContent;

describe('a fresco', () => {
	it('goes on to the threads once every card lies somewhere, with the focus on the question', async () => {
		const { user } = stageOf(kind, sample)('all-laid');
		expect(screen.getByText(/La peur ne se voit pas toujours/)).toBeVisible();
		await user.click(button('Relier les cartes'));
		expect(focused()).toBe('Comment une photo peut-elle faire mal à toute une classe\u00a0?');
	});

	it('sews with two presses, and the focus goes to what is said of the thread', async () => {
		const { user, acts } = stageOf(kind, sample)('first-thread');
		await user.click(button(/^Plusieurs élèves/));
		expect(button(/^Plusieurs élèves/)).toHaveAttribute('aria-pressed', 'true');
		expect(said()).toMatch(/Appuie sur la carte où il mène/);
		await user.click(button(/^Adam mange/));
		expect(acts().at(-1)).toEqual({ do: 'link', from: 'transferts', to: 'seul' });
		expect(focused()).toMatch(/Plusieurs élèves.*mène à.*Adam mange/s);
		expect(screen.getByText(/Plus l’image circule/)).toBeVisible();
	});

	it('drops the thread when the same card is pressed again: no act', async () => {
		const { user, acts } = stageOf(kind, sample)('first-thread');
		const before = acts();
		await user.click(button(/^Adam mange/));
		await user.click(button(/^Adam mange/));
		expect(acts()).toBe(before);
		expect(said()).toMatch(/lâché/);
	});

	it('asks to tell a thread that nobody foresaw', async () => {
		const { user } = stageOf(kind, sample)('first-thread');
		await user.click(button(/^Adam mange/));
		await user.click(button(/^Une photo/));
		expect(screen.getByText(/Raconte ce lien/)).toBeVisible();
	});

	it('lists the same threads in words, each with its own button to take it out', async () => {
		const { user, acts } = stageOf(kind, sample)('sewn');
		expect(screen.getAllByRole('button', { name: /^Enlever ce fil/ })).toHaveLength(4);
		await user.click(button(/^Enlever ce fil\s: Une photo/));
		expect(acts().at(-1)).toEqual({ do: 'unlink', from: 'photo', to: 'transferts' });
		expect(focused()).toBe('Les fils en mots');
		expect(said()).toMatch(/enlevé/);
	});

	it('mends a thread with a lever, and the focus goes to what it changes', async () => {
		const { user, acts } = stageOf(kind, sample)('first-thread');
		await user.click(button('Ici, on peut agir'));
		expect(focused()).toMatch(/Que peut-on faire ici/);
		await user.click(button('Je ne transfère pas.'));
		expect(acts().at(-1)).toMatchObject({ do: 'mend', lever: 'pas-transferer' });
		expect(focused()).toMatch(/Fil réparé.*L’image s’arrête chez moi/s);
	});

	it('sews from two lists too, with the same act', async () => {
		const { user, acts } = stageOf(kind, sample)('first-thread');
		await user.click(screen.getByText('Relier avec deux listes'));
		await user.selectOptions(screen.getByLabelText('Cette carte…'), 'transferts');
		await user.selectOptions(screen.getByLabelText('… mène à cette carte'), 'seul');
		await user.click(button('Coudre le fil'));
		expect(acts().at(-1)).toEqual({ do: 'link', from: 'transferts', to: 'seul' });
	});

	it('hides its threads from those who listen, and bears no inline style', () => {
		const { container } = stageOf(kind, sample)('ready');
		expect(container.querySelectorAll('svg:not([aria-hidden=true], [role=img])')).toHaveLength(0);
		expect(container.innerHTML).not.toMatch(/\bstyle=/);
		expect(screen.getByText(/L’adulte peut faire retirer l’image/)).toBeVisible();
	});
});

describe('clues', () => {
	it('opens one clue, with the focus on its name', async () => {
		const { user } = stageOf(kind, cluesSample)('start');
		await user.click(button(/^Ouvrir\s: Sur le casier/));
		expect(focused()).toBe('Sur le casier');
		expect(screen.queryByRole('button', { name: /^Ouvrir/ })).toBeNull();
	});

	it('shows what a clue shows and does not show once it is weighed, and says so', async () => {
		const { user } = stageOf(kind, cluesSample)('half-weighed');
		expect(screen.queryByText(/Quelque chose a pu tomber/)).toBeNull();
		await user.click(button(/^Ne dit rien\s: M. Diallo/));
		expect(screen.getByText(/Quelque chose a pu tomber/)).toBeVisible();
		expect(said()).toMatch(/ne montre pas/);
		expect(button(/^Ne dit rien\s: M. Diallo/)).toHaveFocus();
	});

	it('asks for both answers before it ends, and says why it waits', async () => {
		const { user, acts } = stageOf(kind, cluesSample)('concluding');
		const before = acts();
		await user.click(button('C’est notre réponse'));
		expect(acts()).toBe(before);
		expect(said()).toMatch(/deux questions/);
	});

	it('ends with what stays uncertain and the adult to tell', async () => {
		const { user } = stageOf(kind, cluesSample)('chosen');
		await user.click(button('C’est notre réponse'));
		expect(focused()).toMatch(/Peut-être\u00a0: Des affaires de Lina/);
		expect(screen.getByText(/On ne sait pas comment le cahier est parti/)).toBeVisible();
		expect(screen.getByText('M. Diallo, au bureau de la vie scolaire')).toBeVisible();
	});

	it.each(Object.keys(cluesSample.walks))('never asks who did it: %s', (walk) => {
		const { container } = stageOf(kind, cluesSample)(walk);
		expect(container.textContent).not.toMatch(/coupable|c’est qui|qui est-ce|score|bravo/i);
	});
});
