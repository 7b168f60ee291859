import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { button, heading, noButton, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

it('says whose turn it is by name, and lands on the card', async () => {
	const { user } = onStage('cut');
	await user.click(button('Plutôt en haut'));
	expect(screen.getByText(/L’équipe Lune/)).toBeVisible();
	expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

it.each(['On a trouvé', 'On a cherché ensemble', 'On passe'])(
	'lets everybody hear the ideas, and moves the thread on: %s',
	async (how) => {
		const { user, state } = onStage('card');
		await user.click(button(how));
		expect(heading('Des idées à garder')).toHaveFocus();
		await user.click(button('Le fil avance'));
		expect(state().played).toHaveLength(1);
		expect(screen.getAllByRole('img', { name: /1 case sur 4/ })).not.toHaveLength(0);
	}
);

it('says how far the thread has come in words, not by drawing alone', () => {
	onStage('open-square');
	expect(screen.getAllByRole('img', { name: /2 cases sur 4/ })).not.toHaveLength(0);
});

it('can be ended at a knot, and shows what the class chose, of no team', async () => {
	const { user } = onStage('way');
	await user.click(button('On va tout de suite à la fête'));
	expect(heading('La fête')).toHaveFocus();
	expect(screen.getByText('Un gâteau')).toBeVisible();
	expect(document.body.textContent).not.toMatch(/L’équipe/);
	await user.click(button('Annuler'));
	expect(noButton('On continue')).toBe(false);
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
