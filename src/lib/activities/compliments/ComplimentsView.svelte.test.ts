import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { button, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const { content } = sample.activity;
const onStage = stageOf(kind, sample);

const strip = () => screen.getByRole('heading', { name: /^La phrase|^Le geste/ }).parentElement!;

it('builds the sentence on the strip, and says why a precise fact is better', async () => {
	const { user } = onStage('start');
	await user.click(button(/^Quand tu as été gentille/));
	expect(screen.getByRole('heading', { name: /Plus précis/ })).toBeVisible();
	expect(said()).toMatch(/^Plus précis/);
	await user.click(button(/^Quand tu as quitté/));
	expect(screen.getByRole('heading', { name: 'C’est un fait précis' })).toBeVisible();
	await user.click(button(/^ça m’a donné/));
	expect(said()).toBe('La phrase est complète.');
	await user.click(button('Merci.'));
	expect(strip()).toHaveTextContent(
		'Quand tu as quitté ta partie pour m’accompagner, ça m’a donné du courage pour entrer. Merci.'
	);
	await user.click(button('Merci.'));
	expect(strip()).not.toHaveTextContent('Merci.');
});

it('leaves the choice where it was pressed, so that another can be made at once', async () => {
	const { user } = onStage('start');
	await user.click(button(/^Quand tu as mis/));
	expect(button(/^Quand tu as mis/)).toHaveFocus();
	expect(screen.getByRole('heading', { name: /apparence/ })).toBeVisible();
});

it('puts a gesture in the place of words, and gives the words back', async () => {
	const { user } = onStage('whole');
	const sign = /^Elias croise Nour/;
	await user.click(button(sign));
	expect(button(sign)).toHaveFocus();
	expect(screen.queryByRole('button', { name: 'Merci.' })).toBeNull();
	expect(strip()).toHaveTextContent(/signe de la main/);
	await user.click(button(sign));
	expect(strip()).toHaveTextContent(/Merci\./);
});

it('goes on and back with the focus on what is shown', async () => {
	const { user } = onStage('whole');
	await user.click(button('Suivant'));
	expect(screen.getByRole('heading', { name: 'Pour Théo' })).toHaveFocus();
	await user.click(button('Précédent'));
	expect(screen.getByRole('heading', { name: 'Pour Nour' })).toHaveFocus();
});

it('offers no end before one compliment, and says what is missing', () => {
	onStage('nothing-built');
	expect(screen.queryByRole('button', { name: 'Terminer' })).toBeNull();
	expect(screen.getByText(/^Avant de terminer/)).toBeVisible();
});

it('says in the field itself what becomes of the words, which may stay empty', async () => {
	const { user, state } = onStage('received');
	const field = screen.getByRole('textbox', { name: content.received.label });
	expect(field).toHaveAccessibleDescription(/Ce carnet ne prévient personne/);
	expect(screen.getByText(/sans dire par qui/)).toBeVisible();
	await user.click(button('Terminer'));
	expect(state()).toMatchObject({ at: 'fin' });
	expect(screen.getByRole('heading', { name: 'Ce qui a été dit' })).toHaveFocus();
});

it('shows at the end what was said to others, and not what is private', () => {
	onStage('ended');
	expect(screen.getByText(/j’ai retrouvé mon idée/)).toBeVisible();
	expect(screen.queryByText(/gardé mon sac/)).toBeNull();
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
