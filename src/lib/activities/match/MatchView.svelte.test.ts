import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { button, noButton, said, shown, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);
const { lefts } = sample.activity.content;
const pair = (index: number) =>
	within(screen.getByRole('list', { name: 'Ce qui attend une carte' }).children[index] as HTMLElement);
const settled = async () => {
	await tick();
	await tick();
};

it('lays a card beside a left in two presses, and the focus stays on the card', async () => {
	const { user } = onStage('start');
	await user.click(button('Les secours, avec l’adulte le plus proche'));
	await user.click(button(/^Poser ici.: Devant le portail/));
	await settled();
	expect(pair(3).getByRole('button', { name: /^Les secours/ })).toHaveFocus();
	expect(screen.getByRole('img', { name: 'Une carte posée sur 4' })).toBeVisible();
});

it('tells copies of one card apart by name', () => {
	onStage('start');
	expect(button('Un adulte du collège')).toBeVisible();
	expect(button('Un adulte du collège (carte 2)')).toBeVisible();
});

it('offers to look as soon as one card is laid, more loudly once each left has one', () => {
	const { container } = onStage('one-laid');
	expect(button('Regarder déjà')).toHaveClass('quiet');
	expect(container).not.toHaveTextContent(lefts[0]!.explanation);
});

it('explains each pair that is laid, hints where the card is far off, and marks nothing', async () => {
	const { user, container } = onStage('all-laid');
	expect(noButton('Regarder déjà')).toBe(true);
	await user.click(button('Regarder ensemble'));
	await settled();
	expect(document.activeElement).toHaveTextContent(/^Voilà ce qu’on peut en dire/);
	expect(said()).toBe('Les explications s’affichent sous chaque carte posée.');
	expect(shown(lefts[0]!.near![0]!.explanation)).toBeVisible();
	expect(shown(lefts[2]!.hint)).toBeVisible();
	expect(shown(lefts[3]!.explanation)).toBeVisible();
	expect(container.textContent).not.toMatch(/bravo|faux,|erreur|score|%/i);
});

it('takes a second try at once, says what changed and what was there before', async () => {
	const { user } = onStage('looked');
	await user.click(button('Un adulte du collège (carte 2)'));
	await user.click(button(/^Poser ici.: À la cantine/));
	await settled();
	expect(shown(lefts[2]!.explanation)).toBeVisible();
	expect(pair(2).getByText(/Avant, tu avais posé/)).toHaveTextContent('Personne');
});

it('says the same through lists', async () => {
	const { user, state } = onStage('start');
	await user.click(button('Choisir dans des listes'));
	await user.selectOptions(screen.getByRole('combobox', { name: /Les secours/ }), lefts[3]!.text);
	expect(state().laid).toEqual({ portail: { card: 'secours', copy: 1 } });
});

it('waits for the saved attempt', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
});
