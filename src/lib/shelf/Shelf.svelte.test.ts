import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Summary } from '$lib/domain/attempt';
import { addWords, setLanguage } from '$lib/i18n';
import { entries } from '../../../tests/support/shelf';
import type { Wanted } from './find';
import fr from './messages/fr.json';
import Shelf from './Shelf.svelte';

const competences = [
	{ id: 'pensee-critique', name: 'Pensée critique (biais)', family: 'cognitive' as const }
];
const done = { activity: 'activite-1', assessment: { status: 'done', observed: [] } } as unknown as Summary;

beforeEach(() => {
	addWords('fr', fr);
	setLanguage('fr');
});

function shown(wanted: Wanted, count = 12) {
	const want = vi.fn<(wanted: Wanted) => void>();
	render(Shelf, { shelf: entries(count), competences, summaries: [done], wanted, want });
	return want;
}

it('counts what is found where a screen reader hears it, and says what is done', () => {
	shown({});
	expect(screen.getByRole('status').textContent).toBe('12 activités');
	const [first] = screen.getAllByRole('listitem');
	expect(within(first!).getByRole('link').textContent).toContain('Faite');
});

it('makes a wish and takes it back with the same button', async () => {
	const want = shown({ doing: 'make' });
	const chip = screen.getByRole('button', { name: 'Écrire et créer' });
	expect(chip.getAttribute('aria-pressed')).toBe('true');
	await userEvent.click(chip);
	expect(want).toHaveBeenCalledWith({ doing: undefined });
});

it('names competences as the booklet does, and asks for one by its id', async () => {
	const want = shown({ words: 'bus' });
	const select = screen.getByLabelText('Ce que ça entraîne');
	await userEvent.selectOptions(select, 'Pensée critique (biais)');
	expect(want).toHaveBeenCalledWith({ words: 'bus', competence: 'pensee-critique' });
});

it('gives a way out of an empty list, and puts the focus on the title', async () => {
	const want = shown({ words: 'dragon', minutes: 5 });
	await userEvent.click(screen.getByRole('button', { name: /Sans ces mots/ }));
	expect(want).toHaveBeenCalledWith({ words: undefined, minutes: 5 });
	expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Toutes les activités' }));
});

it('asks for no choice on a shelf where none would part anything', () => {
	shown({}, 1);
	expect(screen.queryByRole('combobox')).toBeNull();
	expect(screen.queryByRole('button')).toBeNull();
});
