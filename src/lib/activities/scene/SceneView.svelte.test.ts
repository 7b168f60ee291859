import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/i18n';
import { begins, button, heading, said, shown, spaced, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

afterEach(() => setLanguage('fr'));

describe('a picture', () => {
	it('is told in words to those who do not see it', () => {
		onStage('start');
		expect(screen.getByRole('figure', { name: /Une cour d’école en papier découpé/ })).toBeVisible();
		const people = screen.getByRole('list', { name: 'Sur l’image' });
		expect(
			within(people)
				.getAllByRole('listitem')
				.map((one) => one.textContent?.trim())
		).toEqual(['Théo', 'Nour', 'Aya']);
	});

	it('numbers its spots as one reads, in the order in which the keyboard goes', () => {
		onStage('start');
		const spots = within(screen.getByRole('list', { name: 'Les endroits à regarder' })).getAllByRole(
			'button'
		);
		expect(spots.map((one) => one.querySelector('.only-read')?.textContent?.trim())).toEqual([
			'1. Le panier de basket',
			'2. Entre Théo et les autres',
			'3. Les épaules de Théo',
			'4. Nour et Aya'
		]);
	});

	it('puts the focus on what one looks at', async () => {
		const { user } = onStage('start');
		await user.click(button(/3\. Les épaules/));
		expect(heading('Les épaules de Théo')).toHaveFocus();
		expect(button(/3\. Les épaules de Théo \(déjà regardé\)/)).toHaveAttribute('aria-pressed', 'true');
		expect(screen.getByRole('img', { name: 'Un endroit regardé sur 4' })).toBeVisible();
	});

	it('leads through the spots one after another, and on once all were looked at', async () => {
		const { user, state } = onStage('start');
		await user.click(button(/Commencer par le numéro\s1/));
		for (const _ of [2, 3, 4]) await user.click(button('Endroit suivant'));
		expect(screen.queryByRole('button', { name: 'J’ai assez regardé' })).toBeNull();
		await user.click(button('Continuer'));
		expect(state().pass).toBe('think');
		expect(heading('Que ressent chacun ?')).toHaveFocus();
	});

	it('lets one stop looking at any moment', async () => {
		const { user, state } = onStage('one-spot');
		await user.click(button('J’ai assez regardé'));
		expect(state().pass).toBe('think');
	});

	it('holds still until the notebook has been read', () => {
		const { container } = onStage('start', { ready: false });
		expect(container.querySelector<HTMLElement>('[data-answers]')?.inert).toBe(true);
	});
});

describe('what is asked', () => {
	const options = sample.activity.content.pictures[0]!;
	const ask = options.use === 'still' ? options.spots[2]!.asks![0]! : undefined;

	it.each(ask?.ask === 'choice' ? ask.options : [])(
		'explains every answer: $text',
		async ({ text, explanation }) => {
			const { user } = onStage('start');
			await user.click(button(/3\. Les épaules/));
			await user.click(button(text));
			expect(shown(explanation)).toBeVisible();
			expect(said()).toContain('Une explication s’affiche');
		}
	);

	it('keeps own words in a field whose description says what becomes of them', async () => {
		const { user, state, texts } = onStage('start');
		await user.click(button(/2\. Entre Théo/));
		const field = screen.getByRole('textbox', {
			name: spaced('Qu’est-ce que tu vois, toi, dans cet espace ?')
		});
		expect(field).toHaveAccessibleDescription(/Ce carnet ne prévient personne/);
		await user.click(button(/^Garder/));
		expect(said()).toMatch(/Écris d’abord quelques mots/);
		await user.type(field, 'Un vide');
		expect([...texts.values()]).toEqual(['Un vide']);
		await user.click(button(/^Garder/));
		expect(Object.values(state().said)).toEqual(['Un vide']);
		expect(texts.size).toBe(0);
		expect(document.activeElement).toHaveTextContent(/Qu’est-ce que tu vois, toi/);
		await user.click(button(/^Effacer/));
		await user.click(button(/^Oui, effacer/));
		expect(state().said).toEqual({});
	});

	it('says a feeling of each person under a name of its own, with its echo', async () => {
		const { user, state } = onStage('feelings');
		await user.click(button(begins('Nour : la gêne')));
		expect(screen.getByText(/Beaucoup de témoins sont gênés/)).toBeVisible();
		await user.click(button(begins('Théo : la gêne')));
		expect(state().picked['la-cour/theo/feels']).toEqual(['tristesse']);
	});
});

describe('a plan', () => {
	it('names each room by number and name, and what was said of it', async () => {
		const { user } = onStage('plan');
		await user.click(button(/^1\.\s*La cour/));
		expect(screen.queryByText('Qu’est-ce qui aiderait ici ?')).toBeNull();
		await user.click(button('plutôt bien'));
		expect(button(/^1\.\s*La cour\s*:\s*plutôt bien$/)).toBeVisible();
		expect(heading('Qu’est-ce qui aiderait ici ?')).toBeVisible();
	});

	it('says at the end in words what it shows in patterns, and how to go on on paper', () => {
		onStage('plan-said');
		const said = screen.getAllByRole('definition').map((one) => one.textContent?.trim());
		expect(said[0]).toBe('plutôt bien');
		expect(said[5]).toContain('Un adulte qui passe souvent');
		expect(screen.getByText(/N’écris aucun prénom/)).toBeVisible();
	});
});

describe('all walks', () => {
	it.each(Object.keys(sample.walks))('say no score and set no inline style: %s', (walk) => {
		const { container } = onStage(walk);
		expect(container.textContent).not.toMatch(/\bfaux\b|erreur|bravo|score|points?\b/i);
		expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
	});
});

it('keeps the learner’s place and answers when the language changes', async () => {
	onStage('one-spot');
	setLanguage('en');
	await tick();
	expect(screen.getByRole('img', { name: 'One spot looked at out of 4' })).toBeVisible();
	expect(button('Il se fait petit.')).toHaveAttribute('aria-pressed', 'true');
});

it('ends with what was looked at, and the focus on what one keeps', async () => {
	const { user } = onStage('plan-said');
	await user.click(button('Continuer'));
	expect(heading('Ce que je garde')).toHaveFocus();
	expect(screen.getByText('Je vois un pas à faire.')).toBeVisible();
});
