import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { button, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);
const settled = async () => {
	await tick();
	await tick();
};
const ends = () => screen.queryByRole('heading', { name: 'Où cela mène' });

it('asks one question at a time, and says beforehand where its branch leads', () => {
	onStage('start');
	expect(screen.getAllByRole('button', { name: 'Oui' })).toHaveLength(1);
	expect(screen.getByText(/^Si oui : un adulte/)).toBeVisible();
	expect(screen.getByText(/^Si non : un adulte/)).toBeVisible();
});

it('takes not knowing for a good answer, which leads to an adult', async () => {
	const { user } = onStage('start');
	await user.click(button('Je ne sais pas'));
	await settled();
	expect(screen.getByRole('heading', { name: /un adulte. C’est une bonne réponse/ })).toBeVisible();
	expect(ends()).toBeVisible();
	expect(screen.getByText('Un adulte maintenant')).toBeVisible();
	expect(document.activeElement).toHaveTextContent('Ta réponse : Je ne sais pas');
	expect(said()).toBe('L’explication s’affiche, et où cela mène.');
});

it('lets a situation be passed, and shows at the end those that were looked at only', async () => {
	const { user } = onStage('start');
	await user.click(button('Oui'));
	await user.click(button('Situation suivante'));
	await user.click(button('Passer cette situation'));
	await user.click(button('Voir ce que j’ai regardé'));
	await settled();
	const recap = screen.getByRole('region', { name: 'Ce que tu as regardé' });
	expect(recap.querySelectorAll('li')).toHaveLength(1);
	await user.click(button('Encore des situations'));
	await settled();
	expect(screen.getByRole('heading', { name: 'La situation' })).toHaveFocus();
});
