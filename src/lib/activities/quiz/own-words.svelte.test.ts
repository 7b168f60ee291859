import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { after, button, draftsKept, onStage, said, spaced } from './stage.svelte';

describe('words of one’s own', () => {
	const FIELD = 'Avec tes mots, si tu veux : sa première phrase ?';
	const atTheDoubt = { ...after('start'), at: 'le-doute' };

	it('are a draft at each keystroke, found again after a reload', async () => {
		const drafts = draftsKept();
		const first = onStage(atTheDoubt, { drafts });
		await first.user.type(screen.getByRole('textbox', { name: spaced(FIELD) }), 'Bonj');
		first.unmount();
		expect(first.acts).toEqual([]);
		onStage(atTheDoubt, { drafts });
		expect(screen.getByRole('textbox')).toHaveValue('Bonj');
	});

	it('become an act when they are kept, and the draft is done', async () => {
		const drafts = draftsKept();
		const { user, acts } = onStage(atTheDoubt, { drafts });
		await user.type(screen.getByRole('textbox'), 'Bonjour Madame.');
		await user.click(button(/^Garder/));
		expect(acts).toEqual([{ do: 'say', item: 'le-doute', text: 'Bonjour Madame.' }]);
		expect(drafts.text('le-doute')).toBe('');
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
		const drafts = draftsKept();
		drafts.type('le-doute', 'é'.repeat(2001));
		const { user, acts } = onStage(atTheDoubt, { drafts });
		await user.click(button(/^Garder/));
		expect(said()).toMatch(/Enlève un caractère.: rien n’est perdu/);
		expect(acts).toEqual([]);
		expect(screen.getByRole('textbox')).toHaveValue('é'.repeat(2001));
	});
});
