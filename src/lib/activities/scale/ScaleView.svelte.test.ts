import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/i18n';
import { button, heading, said, shown, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const { places, things } = sample.activity.content;

const onStage = stageOf(kind, sample);

afterEach(() => setLanguage('fr'));

describe('placing', () => {
	it('shows the places in order, from one end to the other, with their hints', () => {
		onStage('start');
		expect(places.map((one) => screen.getByRole('region', { name: one.name }))).toHaveLength(4);
		expect(
			within(screen.getByRole('region', { name: places[2]!.name })).getByText('avant ce soir')
		).toBeVisible();
	});

	it('puts a thing where it is asked', async () => {
		const { user, state } = onStage('start');
		await user.click(button(/Chaque midi/));
		await user.click(button(`Poser ici : ${places[3]!.name}`));
		expect(state().now.at).toEqual({ sac: 'tout-de-suite' });
		const there = screen.getByRole('region', { name: places[3]!.name });
		expect(within(there).getAllByRole('button', { name: /Chaque midi/ })[0]).toBeVisible();
	});

	it('asks for nothing more until all lies somewhere', async () => {
		const { user, state } = onStage('one-placed');
		expect(screen.queryByRole('button', { name: 'J’ai placé' })).toBeNull();
		for (const name of [/Chaque midi/, /Toute l’équipe/]) {
			await user.click(button(name));
			await user.click(button(`Poser ici : ${places[0]!.name}`));
		}
		await user.click(button('J’ai placé'));
		expect(state().step).toBe('talk');
		expect(said()).toContain('Ce que d’autres peuvent dire');
		expect(document.activeElement).toHaveTextContent(/prends une carte/);
	});

	it('names what lies between two ends after them', () => {
		const content = { ...sample.activity.content, places: [places[0]!, places[3]!] };
		stageOf(kind, { ...sample, activity: { ...sample.activity, content } })('start');
		const names = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
		expect(names.slice(1)).toEqual([
			'On peut s’arranger',
			'Plutôt\u00a0: On peut s’arranger',
			'Entre les deux',
			'Plutôt\u00a0: Un adulte tout de suite',
			'Un adulte tout de suite'
		]);
	});

	it('holds still until the notebook has been read', () => {
		const { container } = onStage('start', { ready: false });
		expect(container.querySelector<HTMLElement>('[data-answers]')?.inert).toBe(true);
	});
});

describe('saying why', () => {
	it('is offered under a name that says of what, and folds once it was said', async () => {
		const { user, state } = onStage('all-placed');
		const why = button(/Qu’est-ce qui te fait dire ça/);
		expect(why).toHaveAccessibleName(/la Tortue/);
		await user.click(why);
		await user.click(button(/Parce que quelqu’un se retrouve seul/));
		expect(state().now.because).toEqual({ surnom: 'seul' });
		expect(button(/Ta raison/)).toHaveFocus();
		expect(button(/Ta raison/)).toHaveAttribute('aria-expanded', 'false');
	});
});

describe('the talk', () => {
	it.each(things)('shows every side of: $text', ({ sides }) => {
		onStage('talk');
		for (const side of sides) expect(shown(side.text)).toBeVisible();
	});

	it('leads to a second placing that starts where the first one was', async () => {
		const { user } = onStage('talk');
		await user.click(button('Placer encore une fois'));
		expect(heading('Où places-tu chaque situation ?')).toHaveFocus();
		expect(
			within(screen.getByRole('region', { name: 'On en parle' })).getByText(/Chaque midi/)
		).toBeVisible();
	});
});

describe('the comparison', () => {
	it('says in words what was before and what is now, and that one stayed', async () => {
		const { user } = onStage('moved');
		await user.click(button('J’ai placé encore une fois'));
		expect(heading('Avant et maintenant')).toHaveFocus();
		expect(shown('Avant : On en parle.')).toBeVisible();
		expect(shown('Maintenant : Un adulte tout de suite.')).toBeVisible();
		expect(shown('Avant et maintenant : On peut s’arranger.')).toBeVisible();
	});
});

it.each(Object.keys(sample.walks))('says no score, no number of a place and no inline style: %s', (walk) => {
	const { container } = onStage(walk);
	container.querySelectorAll('[class*=steps]').forEach((thread) => thread.remove());
	expect(container.textContent).not.toMatch(/\d|\bfaux\b|erreur|bravo|score|bonne réponse/i);
	expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
});

it('keeps the learner’s place when the language changes', async () => {
	onStage('one-placed');
	setLanguage('en');
	await tick();
	expect(screen.getByRole('img', { name: 'One card placed out of 3' })).toBeVisible();
});
