import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { button, heading, noButton, said, shown, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);
const settled = async () => {
	await tick();
	await tick();
};

it('puts a tile in a gap of the sentence, and the focus stays on it', async () => {
	const { user, container } = onStage('start');
	await user.click(button('inquiète pour lui'));
	expect(screen.getAllByRole('button', { name: /^Poser ici/ })).toHaveLength(1);
	await user.click(button('Poser ici : Ce que je ressens'));
	await settled();
	expect(button('inquiète pour lui')).toHaveFocus();
	expect(container.querySelector('[data-spot=ressenti]')).toHaveTextContent('inquiète pour lui');
});

it('reads as a sentence: signs stay with the gap before them', () => {
	const { container } = onStage('all-put');
	const text = container.querySelector('.text')!.textContent!.replace(/\s+/g, ' ').trim();
	expect(text).toMatch(
		/^Tout le temps ?, je vois que certains sont horribles ?\. Je me sens inquiète pour lui ?\.$/
	);
});

it('says in the field itself what becomes of words about oneself, and asks for none', async () => {
	const { user } = onStage('all-put');
	const field = screen.getByRole('textbox', { name: 'Le moment qui m’irait' });
	expect(field).toHaveAccessibleDescription(/Ce carnet ne prévient personne/);
	await user.click(button('Regarder ensemble'));
	await settled();
	expect(heading('Ton texte, en entier')).toBeVisible();
});

it('keeps own words in the text, changes and erases them, and never loses the focus', async () => {
	const { user, state } = onStage('all-put');
	await user.type(screen.getByRole('textbox'), ' jeudi ');
	await user.click(button(/^Garder/));
	await settled();
	expect(state().words).toEqual({ moment: 'jeudi' });
	expect(said()).toBe('C’est gardé dans ton cahier.');
	expect(document.activeElement).toHaveTextContent('Le moment qui m’irait');
	await user.click(button(/^Effacer/));
	await user.click(button(/^Oui, effacer/));
	await settled();
	expect(state().words).toEqual({});
	expect(screen.getByRole('textbox')).toHaveFocus();
});

it('says what is missing when nothing was written', async () => {
	const { user, acts } = onStage('start');
	await user.click(button(/^Garder/));
	expect(said()).toMatch(/^Écris d’abord quelques mots/);
	expect(acts()).toEqual([]);
});

it('echoes each choice and shows the whole text, and both follow what is changed', async () => {
	const { user, container } = onStage('written');
	await user.click(button('Regarder ensemble'));
	await settled();
	expect(document.activeElement).toHaveTextContent(/^Voilà l’écho/);
	expect(shown('C’est ce qu’Anouk pense, et ça compte.')).toBeVisible();
	expect(container.querySelector('.paper')).toHaveTextContent('je vois que certains sont horribles.');
	expect(container.querySelector('.paper')).toHaveTextContent('Le bon moment pour moi : mardi à midi.');
	await user.click(button('trois élèves empêchent Milo de jouer'));
	await user.click(button('Poser ici : Ce que j’ai vu'));
	await settled();
	expect(container.querySelector('.paper')).toHaveTextContent('trois élèves empêchent Milo de jouer. Je me');
	expect(shown('Avant, tu avais mis')).toHaveTextContent('certains sont horribles');
	expect(container.textContent).not.toMatch(/bravo|faux,|erreur|score|%/i);
});

it('looks early, more quietly', () => {
	onStage('one-put');
	expect(button('Regarder déjà')).toHaveClass('quiet');
	expect(noButton('Regarder ensemble')).toBe(true);
});

it('waits for the saved attempt', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
});
