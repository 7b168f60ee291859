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
const { content } = sample.activity;

it('says before the first story who is in the room, and what one does with a confidence', () => {
	onStage('start');
	expect(shown(content.adult)).toBeVisible();
	expect(shown(content.confide)).toBeVisible();
	expect(shown(content.rule)).toBeVisible();
	expect(noButton('On s’arrête là')).toBe(true);
});

it('keeps the rule in sight through a whole story', async () => {
	for (const walk of ['reading', 'class-reacts', 'answered', 'closing']) {
		const { unmount } = onStage(walk);
		expect(shown(content.rule)).toBeVisible();
		unmount();
	}
});

it('shows what an answer changes and the skill by its name, and lets another be tried', async () => {
	const { user, state } = onStage('class-reacts');
	expect(noButton('Et après ?')).toBe(true);
	await user.click(button(/^Je demande à quelqu’un/));
	await settled();
	expect(heading('Regarde ce que ça change')).toBeVisible();
	expect(shown('Laisser du silence')).toBeVisible();
	expect(said()).toBe('L’explication s’affiche.');
	expect(document.activeElement).toHaveTextContent('Je demande à quelqu’un');
	await user.click(button(/^J’attends encore/));
	await settled();
	expect(heading('Ça aide')).toBeVisible();
	expect(state().answers['le-ballon']?.['personne-ne-parle']).toHaveLength(2);
	await user.click(button('Et après ?'));
	await settled();
	expect(heading('Pour finir, à dire tout haut')).toHaveFocus();
});

it('changes the voices from story to story', async () => {
	const { user } = onStage('closing');
	expect(shown('Voix A anime.')).toBeVisible();
	await user.click(button('Histoire suivante'));
	await settled();
	expect(shown('Voix B anime.')).toBeVisible();
	expect(heading('À lire tout haut')).toHaveFocus();
});

it('names at the end what was tried, counts nothing, and says where help is', () => {
	onStage('stopped');
	const recap = screen.getByRole('region', { name: 'Les gestes que vous avez essayés' });
	expect(recap.querySelectorAll('li')).toHaveLength(2);
	expect(recap).not.toHaveTextContent(/\d/);
	expect(shown(content.after)).toBeVisible();
});
