import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { stageOf } from '../parts/on-stage';
import { sample as crosswordSample } from './crossword-sample';
import { kind } from './kind';
import { sample } from './sample';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const said = () => screen.getByRole('status').textContent;

describe('a word search', () => {
	it('is found by its first and its last letter, and says so; the focus stays in the grid', async () => {
		const { user, acts } = stageOf(kind, sample)('start');
		await user.click(cell(/ligne 2, colonne 1/));
		expect(said()).toMatch(/R\u00a0: première lettre/);
		await user.click(cell(/ligne 8, colonne 1/));
		expect(acts()).toEqual([{ do: 'found', word: 'respect' }]);
		expect(said()).toMatch(/Trouvé\u00a0: «\u00a0respect\u00a0»/);
		expect(screen.getByText(/on le doit à tous/)).toBeVisible();
		expect(cell(/ligne 8, colonne 1, dans un mot trouvé/)).toHaveFocus();
	});

	it('is found with arrows and Enter, from one stop of the Tab key', async () => {
		const { user, container, acts } = stageOf(kind, sample)('start');
		expect(container.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
		container.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')!.focus();
		await user.keyboard('{ArrowRight>2/}{ArrowDown}{Enter}{ArrowRight>5/}{ArrowDown>5/} ');
		expect(acts()).toEqual([{ do: 'found', word: 'ecoute' }]);
	});

	it('says kindly that there is no word between two letters, and drops a letter with Escape', async () => {
		const { user, acts } = stageOf(kind, sample)('start');
		await user.click(cell(/ligne 1, colonne 8/));
		await user.click(cell(/ligne 2, colonne 8/));
		expect(said()).toMatch(/Tu peux essayer ailleurs/);
		await user.click(cell(/ligne 1, colonne 8/));
		await user.keyboard('{Escape}');
		expect(said()).toMatch(/lâchée/);
		expect(acts()).toEqual([]);
	});

	it('is found from the list, by row and column, and the focus goes to the word', async () => {
		const { user, acts } = stageOf(kind, sample)('start');
		await user.click(button(/^J’ai trouvé\s: parole/));
		const row = screen.getByLabelText(/^Ligne de la première lettre de «\s*parole/);
		expect(row).toHaveFocus();
		await user.type(row, '2');
		await user.type(screen.getByLabelText(/^Colonne de la première lettre/), '3');
		await user.click(button('C’est là'));
		expect(said()).toMatch(/ne commence pas là. Cherche un P/);
		await user.clear(row);
		await user.type(row, '1');
		await user.click(button('C’est là'));
		expect(acts()).toEqual([{ do: 'found', word: 'parole' }]);
		expect(document.activeElement).toHaveTextContent('parole');
	});

	it('gives a first letter in words and in the grid', async () => {
		const { user } = stageOf(kind, sample)('start');
		await user.click(button(/^Une lettre d’aide\s: courage/));
		expect(document.activeElement).toHaveTextContent(/Il commence ici\s: ligne 8, colonne 2/);
		expect(cell(/première lettre de «\s*courage/)).toBeVisible();
	});
});

describe('a crossword', () => {
	const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

	it('names each field by its number, its way, its letters and its clue', () => {
		stageOf(kind, crosswordSample)('start');
		expect(field(/^4 horizontal, 5 lettres\s: Être en paix/)).toBeVisible();
		expect(screen.getAllByRole('textbox')).toHaveLength(5);
	});

	it('shows in the grid what is typed, saves it when one looks, and leaves the rest open', async () => {
		const { user, acts } = stageOf(kind, crosswordSample)('start');
		await user.type(field(/^4 horizontal/), 'droit');
		await user.type(field(/^1 vertical/), 'téNoin3');
		expect(cell(/^Ligne 4, colonne 6, D\s; /)).toBeVisible();
		expect(acts()).toEqual([]);
		await user.click(button('Regarder'));
		expect(acts()).toEqual([
			{ do: 'answer', word: 'temoin', text: 'TENOIN' },
			{ do: 'answer', word: 'droit', text: 'DROIT' }
		]);
		expect(said()).toMatch(/Un mot va bien/);
		expect(screen.queryByLabelText(/^4 horizontal/)).toBeNull();
		expect(screen.getByText(/Un droit vaut pour chacun/)).toBeVisible();
		expect(field(/^1 vertical/).value).toBe('TENOIN');
		expect(button('Regarder')).toHaveFocus();
	});

	it('shows beside a word that was looked at that it does not fit yet, until a letter of it changes', async () => {
		const { user } = stageOf(kind, crosswordSample)('some-fit');
		const notYet = () => screen.queryByText(/^Pas encore/);
		expect(notYet()).toBeVisible();
		expect(field(/^1 vertical/)).toHaveAccessibleDescription(/^Pas encore/);
		expect(field(/^2 vertical/)).not.toHaveAccessibleDescription();
		await user.type(field(/^1 vertical/), '{Backspace}');
		expect(notYet()).toBeNull();
	});

	it('takes letters in the grid itself, and says where two words do not agree', async () => {
		const { user } = stageOf(kind, crosswordSample)('start');
		await user.type(field(/^1 vertical/), 'TEMXIN');
		cell(/^Ligne 4, colonne 6/).focus();
		await user.keyboard('{Enter}');
		await user.click(field(/^4 horizontal/));
		cell(/^Ligne 4, colonne 6/).focus();
		await user.keyboard('dro');
		expect(field(/^4 horizontal/).value).toBe('DRO');
		expect(cell(/^Ligne 4, colonne 8, deux lettres\s: X, O/)).toBeVisible();
		expect(cell(/^Ligne 4, colonne 9/)).toHaveFocus();
		await user.keyboard('{Backspace}{Backspace}');
		expect(field(/^4 horizontal/).value).toBe('DR');
	});

	it('gives a letter, and says which', async () => {
		const { user } = stageOf(kind, crosswordSample)('start');
		await user.click(button(/^Une lettre d’aide\s: 4 horizontal/));
		expect(said()).toBe('Une lettre est donnée\u00a0: D.');
		expect(field(/^4 horizontal/).value).toBe('D');
	});

	it('can be emptied again after one has looked', async () => {
		const { user } = stageOf(kind, crosswordSample)('some-fit');
		await user.clear(field(/^1 vertical/));
		expect(field(/^1 vertical/).value).toBe('');
	});

	it('asks for a word before it looks', async () => {
		const { user } = stageOf(kind, crosswordSample)('start');
		await user.click(button('Regarder'));
		expect(said()).toMatch(/Écris d’abord un mot/);
	});
});

it.each([sample, crosswordSample])('says no score and bears no inline style: $activity.id', (one) => {
	const { container } = stageOf(kind, one)(Object.keys(one.walks).at(-1)!);
	expect(container.textContent).not.toMatch(/\bfaux\b|erreur|bravo|score|points?\b/i);
	expect(container.innerHTML).not.toMatch(/\bstyle=/);
	expect(within(container).getByText('La phrase à garder')).toBeVisible();
});
