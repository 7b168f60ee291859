import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { after, button, draftsKept, heading, onStage, said, spaced } from './stage.svelte';

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
		await user.click(button('Garder'));
		expect(acts).toEqual([{ do: 'say', item: 'le-doute', text: 'Bonjour Madame.' }]);
		expect(drafts.text('le-doute')).toBe('');
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(heading('Tes mots')).toHaveFocus();
		await user.click(button('Modifier'));
		expect(screen.getByRole('textbox')).toHaveValue('Bonjour Madame.');
		expect(screen.getByRole('textbox')).toHaveFocus();
	});

	it('are told who can read them, and that nobody is warned', () => {
		onStage(atTheDoubt);
		expect(
			screen.getByText(
				'Cette version garde tes réponses sur cet appareil, lisibles par qui l’utilise. Elle ne les envoie à personne et ne prévient personne.'
			)
		).toBeVisible();
		expect(screen.getByRole('link', { name: 'En parler à un adulte' })).toHaveAttribute('href', '/fr/aide/');
	});

	it('that are too long are refused aloud, and nothing of them is lost', async () => {
		const drafts = draftsKept();
		drafts.type('le-doute', 'é'.repeat(2001));
		const { user, acts } = onStage(atTheDoubt, { drafts });
		await user.click(button('Garder'));
		expect(said()).toMatch(/Enlève un caractère.: rien n’est perdu/);
		expect(acts).toEqual([]);
		expect(screen.getByRole('textbox')).toHaveValue('é'.repeat(2001));
	});
});
