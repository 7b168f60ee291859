import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { begins, button, noButton, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

it('colours a branch and says so once somebody is in it', async () => {
	const { user } = onStage('start');
	expect(screen.getByRole('img', { name: /aucune branche remplie sur 4/ })).toBeVisible();
	await user.click(button(begins('l’infirmière')));
	expect(screen.getByRole('img', { name: /une branche remplie sur 4/ })).toBeVisible();
	expect(button(begins('l’infirmière'))).toHaveAttribute('aria-pressed', 'true');
});

it('says where a first name is written that nobody is alerted and nobody reads', async () => {
	const { user } = onStage('start');
	await user.click(button(begins('Ajouter quelqu’un : Qui d’autre, ailleurs')));
	expect(screen.getByRole('textbox')).toHaveFocus();
	expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Personne ne lit ce que tu écris/);
});

it('keeps a place for a second adult, even while there is only one', async () => {
	const { user } = onStage('one-chosen');
	await user.click(button(begins('D’abord, j’en parle à : l’infirmière')));
	expect(screen.getByText(/une place ici pour une deuxième personne/)).toBeVisible();
	await user.click(button(begins('mes grands-parents')));
	expect(button(begins('Si cette personne n’aide pas, je vais voir : mes grands-parents'))).toBeVisible();
	expect(noButton(begins('Si cette personne n’aide pas, je vais voir : l’infirmière'))).toBe(true);
});

it('shows the whole plan at the end, and the focus is on it', async () => {
	const { user } = onStage('planned');
	await user.click(button(begins('Mon étoile est prête')));
	expect(screen.getByRole('heading', { name: 'Mon étoile et mon plan' })).toHaveFocus();
	await user.click(button(begins('Montrer à un adulte')));
	expect(screen.getByRole('dialog')).toHaveTextContent(/l’infirmière.*pas facile.*Oriane/s);
});

it('erases everything in two presses, half-typed words too, and offers no undo', async () => {
	const { user, state, texts } = onStage('ready');
	texts.set('maison', 'Tata');
	await user.click(button(begins('Tout effacer')));
	expect(document.activeElement).toHaveTextContent(/Leur trace part avec/);
	await user.click(button(begins('Oui, effacer')));
	expect(state()).toMatchObject({ chosen: {}, words: {}, first: null, ready: false });
	expect(texts.size).toBe(0);
	expect(said()).toBe('L’étoile et le plan sont effacés de cette page.');
	expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	expect(noButton(begins('Annuler'))).toBe(true);
});
