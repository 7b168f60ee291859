import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { begins, button, noButton, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

it('names every place by its sentence and its word, and marks the one that was chosen', async () => {
	const { user } = onStage('start');
	expect(noButton(begins('Garder ce regard'))).toBe(true);
	await user.click(button(begins('Je sais à qui demander de l’aide. : un peu')));
	expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
	expect(button(begins('Garder ce regard'))).toBeVisible();
});

it('says under a field for one’s own words that nobody reads them', async () => {
	const { user } = onStage('start');
	await user.click(button(begins('Avec mes mots : Avec mes mots : Je sais')));
	expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Personne ne lit ce que tu écris/);
});

it('hides the first look while the second is taken, so that it does not lead it', async () => {
	const { user } = onStage('between');
	await user.click(button(begins('Regarder à nouveau')));
	expect(screen.queryAllByRole('button', { pressed: true })).toHaveLength(0);
	expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	expect(said()).toMatch(/Mêmes phrases, nouveau regard/);
});

it('shows both looks side by side, and why a move back is as fine', async () => {
	onStage('compared');
	const card = screen.getByRole('heading', { name: /J’écoute quelqu’un/ }).closest('li')!;
	const places = within(card).getAllByRole('listitem');
	expect(places.map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
		'pas encore',
		'un peu',
		'souvent c’est ici',
		'facilement c’était là'
	]);
	expect(within(card).getByText(/on se connaît mieux/)).toBeVisible();
});

it.each(Object.keys(sample.walks))('shows no number anywhere: %s', (walk) => {
	expect(onStage(walk).container.textContent).not.toMatch(/\d/);
});

it('erases words of the first look from the page where both stand, and keeps the focus', async () => {
	const { user, state } = onStage('compared');
	await user.click(button(begins('Effacer ce texte : Mes mots d’avant')));
	await user.click(button(begins('Oui, effacer')));
	expect(state().before.words).toEqual({});
	expect(said()).toBe('Ce texte est effacé de cette page.');
	expect(document.activeElement).not.toBe(document.body);
	expect(noButton(begins('Annuler'))).toBe(true);
	expect(noButton(begins('Modifier'))).toBe(true);
});
