import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { button, said, spaced, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

describe('words of one’s own', () => {
	const FIELD = 'Avec tes mots, si tu veux : sa première phrase ?';
	const atTheDoubt = [{ do: 'go', item: 'le-doute' }] as const;

	it('are a draft at each keystroke, found again after a reload', async () => {
		const first = onStage(atTheDoubt);
		await first.user.type(screen.getByRole('textbox', { name: spaced(FIELD) }), 'Bonj');
		first.unmount();
		expect(first.acts()).toEqual(atTheDoubt);
		onStage(atTheDoubt, { texts: first.texts });
		expect(screen.getByRole('textbox')).toHaveValue('Bonj');
	});

	it('become an act when they are kept, and the draft is done', async () => {
		const { user, acts, texts } = onStage(atTheDoubt);
		await user.type(screen.getByRole('textbox'), 'Bonjour Madame.');
		await user.click(button(/^Garder/));
		expect(acts().slice(1)).toEqual([{ do: 'say', item: 'le-doute', text: 'Bonjour Madame.' }]);
		expect(texts.size).toBe(0);
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(document.activeElement).toHaveTextContent(/^Tes mots/);
		expect(said()).toBe('C’est gardé dans ton cahier.');
		await user.click(button(/^Modifier/));
		expect(screen.getByRole('textbox')).toHaveValue('Bonjour Madame.');
		expect(screen.getByRole('textbox')).toHaveFocus();
	});

	it('say in their field that nobody is warned, and what becomes of them', () => {
		onStage(atTheDoubt);
		expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
			/Ce carnet ne prévient personne\. Personne ne lit ce que tu écris\./
		);
		expect(screen.getByRole('link', { name: 'En parler à un adulte' })).toHaveAttribute('href', '/fr/aide/');
	});

	it('can be shown to an adult, and erased in two presses', async () => {
		const { user, state } = onStage(atTheDoubt);
		await user.type(screen.getByRole('textbox'), 'Bonjour Madame.');
		await user.click(button(/^Garder/));
		expect(button(/^Montrer à un adulte/)).toBeVisible();
		await user.click(button(/^Effacer/));
		await user.click(button(/^Oui, effacer/));
		expect(state().answers['le-doute']?.said).toBeUndefined();
		expect(said()).toBe('Ce texte est effacé de cette page.');
		expect(screen.getByRole('textbox')).toHaveFocus();
	});

	it('that are too long are refused aloud, and nothing of them is lost', async () => {
		const { user, acts, texts } = onStage(atTheDoubt);
		texts.set('le-doute', 'é'.repeat(2001));
		await tick();
		await user.click(button(/^Garder/));
		expect(said()).toMatch(/Enlève un caractère.: rien n’est perdu/);
		expect(acts()).toEqual(atTheDoubt);
		expect(screen.getByRole('textbox')).toHaveValue('é'.repeat(2001));
	});
});
