import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { nearAdults } from '$lib/help/near-adults';
import { addWords, setLanguage } from '$lib/i18n';
import { keepSchool, openSchool } from '$lib/school/file';
import { readHidden } from '$lib/school/hidden-courses';
import { PARTS } from '$lib/school/parts';
import Courses from './Courses.svelte';
import en from './messages/en.json';
import words from './messages/fr.json';
import OpenFile from './OpenFile.svelte';
import Part from './Part.svelte';

addWords('fr', words);
setLanguage('fr');
// A form by the keyboard takes a moment; on a busy machine, several seconds.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
	cleanup();
	localStorage.clear();
});

const known = ['primaire', 'college', 'lycee'];
const numbers = PARTS.find(({ part }) => part === 'numeros')!;

async function open(text: string) {
	const user = userEvent.setup();
	render(OpenFile, { known, changed: () => {} });
	const file = new File([text], 'ecole.json', { type: 'application/json' });
	await user.upload(screen.getByLabelText('Choisir le fichier ecole.json'), file);
	return user;
}

it('shows what a file holds, and keeps it only when asked to', async () => {
	nearAdults.keep(['Adulte d’avant']);
	const user = await open('{"version":1,"adultes":["Mme Roy, CPE"]}');
	expect(await screen.findByText('Mme Roy, CPE')).toBeVisible();
	expect(nearAdults.read()).toEqual(['Adulte d’avant']);
	await user.click(screen.getByRole('button', { name: 'Remplacer ce qui est sur cet appareil' }));
	expect(await screen.findByText(/C’est gardé/)).toBeVisible();
	expect(nearAdults.read()).toEqual(['Mme Roy, CPE']);
});

it('says where a file is wrong and what to do, and changes nothing', async () => {
	keepSchool({ adultes: ['Adulte d’avant'] });
	await open('{\n"version": 1,\n"adultes": ["Mme Roy"],\n"numeros": ["Infirmerie : demandez"]\n}');
	expect(await screen.findByText('Ce fichier a une erreur. Rien n’a changé.')).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent(
		/^Ligne 4 du fichier, « numeros », texte n° 1 « Infirmerie : demandez » n’est pas un numéro/
	);
	expect(screen.queryByRole('button', { name: /Remplacer/ })).toBeNull();
	expect(nearAdults.read()).toEqual(['Adulte d’avant']);
});

it('has a sentence for each thing that can be wrong, in both languages', async () => {
	const texts = [
		'{}',
		'[]',
		'{',
		'"a"'.padEnd(40_000, ' '),
		'{"version":1,"x":1}',
		'{"version":1,"adultes":"a"}',
		'{"version":1,"adultes":[1]}',
		'{"version":1,"adultes":[""]}',
		`{"version":1,"nom":"${'a'.repeat(81)}"}`,
		'{"version":1,"lieux":["a","b","c","d"]}',
		'{"version":1,"numeros":["a"]}',
		'{"version":1,"parcoursCaches":["Lycée"]}',
		'{"version":1,"parcoursCaches":["licee"]}'
	];
	const rules = texts.flatMap((text) => (openSchool(text, known).refusals ?? []).map(({ rule }) => rule));
	expect(new Set(rules).size).toBe(12);
	for (const rule of rules) {
		expect(words.school.refusals, rule).toHaveProperty(rule);
		expect(en.school.refusals, rule).toHaveProperty(rule);
	}
	await open('{"version":1,"parcoursCaches":["Lycée"]}');
	expect(
		await screen.findByText(/n’est pas un parcours de ce cahier. Il y a : primaire, college, lycee/)
	).toBeVisible();
});

it('keeps no number that nobody can dial, says why at its field, and goes there', async () => {
	const user = userEvent.setup();
	render(Part, { part: numbers, changes: 1, changed: () => {} });
	const [first, second] = screen.getAllByRole('textbox');
	await user.click(first!);
	await user.paste('Infirmerie : 01 99 00 12 34');
	await user.click(second!);
	await user.paste('Vie scolaire : demandez');
	await user.click(screen.getByRole('button', { name: 'Garder' }));
	expect(second).toHaveAccessibleDescription(/n’est pas un numéro/);
	expect(second).toHaveFocus();
	expect(numbers.own()).toEqual([]);
	await user.clear(second!);
	await user.click(screen.getByRole('button', { name: 'Garder' }));
	expect(numbers.own()).toEqual(['Infirmerie : 01 99 00 12 34']);
	expect(second).toHaveAccessibleDescription('');
});

it('leaves a parcours out of pupils’ lists, and takes it back', async () => {
	const user = userEvent.setup();
	const courses = [
		{ id: 'college', title: 'Parcours collège' },
		{ id: 'lycee', title: 'Parcours lycée' }
	];
	const { rerender } = render(Courses, { courses, changes: 1, changed: () => {} });
	await user.click(screen.getByRole('checkbox', { name: 'Parcours lycée' }));
	expect(readHidden()).toEqual(['lycee']);
	await rerender({ changes: 2 });
	await user.click(screen.getByRole('checkbox', { name: 'Parcours lycée' }));
	expect(readHidden()).toEqual([]);
});
