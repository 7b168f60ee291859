import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { button, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const { content } = sample.activity;
const onStage = stageOf(kind, sample);

it('opens an emotion where it was taken, by its name, and puts the focus there', async () => {
	const { user } = onStage('start');
	await user.click(button('Tristesse'));
	expect(screen.getByRole('region', { name: 'Tristesse' })).toHaveFocus();
	expect(button(/^Tristesse\s?\(ton choix\)/)).toHaveAttribute('aria-current', 'true');
});

it('looks at an emotion again without taking or losing anything', async () => {
	const { user, state } = onStage('two-taken');
	const before = state();
	await user.click(button(/^Tristesse\s?\(ton choix\)/));
	expect(screen.getByRole('region', { name: 'Tristesse' })).toHaveFocus();
	expect(button(/^la déception/)).toHaveAttribute('aria-pressed', 'true');
	expect(state()).toEqual(before);
});

it('says what was removed, and leaves the focus on its part of the wheel', async () => {
	const { user } = onStage('one-taken');
	await user.click(button(/^Enlever/));
	expect(said()).toMatch(/^Tristesse\s:\sc’est enlevé\.$/);
	expect(button('Tristesse')).toHaveFocus();
});

it('names a place of the body from the picture as from its button', async () => {
	const { user, container, state } = onStage('one-taken');
	await user.click(container.querySelector('[data-place="gorge"]')!);
	expect(button('la gorge')).toHaveAttribute('aria-pressed', 'true');
	await user.click(button('la gorge'));
	expect(state().felt[0]!.places).toEqual([]);
});

it('offers an end only with an emotion, and « Je ne sais pas » always', async () => {
	const { user } = onStage('start');
	expect(screen.queryByRole('button', { name: 'C’est tout pour moi' })).toBeNull();
	await user.click(button('Je ne sais pas'));
	const answer = screen.getByText(/sans trouver le mot/);
	expect(answer.closest('[data-land="told"]')).toHaveFocus();
});

it('tells what was chosen with what may help, and leads back to the wheel', async () => {
	const { user } = onStage('with-a-sentence');
	await user.click(button('C’est tout pour moi'));
	const title = screen.getByRole('heading', { name: 'Ce que tu as choisi' });
	expect(title).toHaveFocus();
	const told = within(title.parentElement!);
	for (const text of ['la déception', 'la gorge, le ventre', 'Elle se demande ce qui a changé.'])
		expect(told.getByText(text)).toBeVisible();
	expect(told.getByText(/Pleurer soulage/)).toBeVisible();
	await user.click(button('Revenir à la roue'));
	expect(screen.getByRole('heading', { name: content.question })).toHaveFocus();
});

it.each([
	['with-a-sentence', 'C’est tout pour moi', /Tristesse.*la déception/s],
	['start', 'Je ne sais pas', /Je ne sais pas/]
])('can be shown to an adult at the end, beside a way to help: %s', async (walk, end, words) => {
	const { user, state } = onStage(walk);
	await user.click(button(end));
	expect(screen.getByRole('link', { name: 'Voir qui peut m’aider' })).toHaveAttribute('href', '/fr/aide/');
	await user.click(button(/^Montrer à un adulte/));
	expect(screen.getByRole('dialog')).toHaveTextContent(words);
	await user.click(screen.getByRole('button', { name: 'Fermer' }));
	await user.click(button('Annuler'));
	expect(state().ended).toBeUndefined();
});

it('says in the field itself what becomes of the words, and keeps them on « Garder »', async () => {
	const { user, state } = onStage('one-taken');
	const field = screen.getByRole('textbox', { name: 'Une phrase, si tu veux' });
	expect(field).toHaveAccessibleDescription(/Ce carnet ne prévient personne/);
	await user.click(button(/^Garder/));
	expect(said()).toMatch(/quelques mots/);
	await user.type(field, 'Oui');
	await user.click(button(/^Garder/));
	expect(state().said).toBe('Oui');
	expect(document.activeElement).toHaveTextContent(/^Tes mots/);
	expect(button(/^Montrer à un adulte/)).toBeVisible();
	await user.click(button(/^Effacer ce texte/));
	await user.click(button(/^Oui, effacer/));
	expect(state().said).toBeUndefined();
	expect(screen.getByRole('textbox')).toHaveFocus();
});

it('keeps the focus in the page when the last act is undone', async () => {
	const { user } = onStage('one-taken');
	await user.click(button('Annuler'));
	expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	expect(said()).toBe('C’est annulé.');
});

it('is inert until the saved attempt was read', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector('[data-answers]')).toHaveProperty('inert', true);
});

it.each(Object.keys(sample.walks))(
	'writes no style into the page and names its controls apart: %s',
	(walk) => {
		const { container } = onStage(walk);
		expect(container.innerHTML).not.toMatch(/ style=/);
		const names = screen.getAllByRole('button').map((one) => one.textContent!.trim());
		expect(new Set(names).size).toBe(names.length);
	}
);
