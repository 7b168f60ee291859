import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { begins, button, noButton, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

describe('a strip', () => {
	it('says under its field, to those who listen too, that nobody is alerted and nobody reads', () => {
		onStage('start');
		expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
			/Ce carnet ne prévient personne\. Personne ne lit/
		);
	});

	it('puts a starter after what is already written, and the caret after it', async () => {
		const { user, texts } = onStage('start');
		await user.type(screen.getByRole('textbox'), 'Ce matin.');
		await user.click(button(begins('J’ai entendu quelqu’un dire…')));
		expect(texts.get('remarque')).toBe('Ce matin. J’ai entendu quelqu’un dire ');
		expect(screen.getByRole('textbox')).toHaveFocus();
	});

	it('keeps words on a press, says so, and leaves the focus on them', async () => {
		const { user, acts, texts } = onStage('start');
		await user.type(screen.getByRole('textbox'), ' Une place gardée. ');
		await user.click(button(begins('Garder')));
		expect(acts()).toEqual([{ do: 'write', strip: 'remarque', text: 'Une place gardée.' }]);
		expect(texts.has('remarque')).toBe(false);
		expect(said()).toBe('C’est gardé dans ton cahier.');
		expect(document.activeElement).toHaveTextContent(/^Tes mots/);
	});

	it('keeps nothing of nothing, and says that it may stay empty', async () => {
		const { user, acts } = onStage('start');
		await user.click(button(begins('Garder')));
		expect(acts()).toEqual([]);
		expect(said()).toMatch(/Tu peux aussi laisser vide/);
	});

	it('refuses a text that is too long without losing a letter of it', async () => {
		const { user, acts, texts } = onStage('start');
		await user.click(screen.getByRole('textbox'));
		await user.paste('é'.repeat(4001));
		await user.click(button(begins('Garder')));
		expect(acts()).toEqual([]);
		expect(texts.get('remarque')).toHaveLength(4001);
		expect(said()).toMatch(/Enlève un caractère/);
	});

	it('is left empty on a press, and the next one’s title has the focus', async () => {
		const { user, state } = onStage('start');
		await user.click(button(begins('Laisser vide')));
		expect(state().at).toBe('ressenti');
		expect(screen.getByRole('heading', { name: 'Ce que ça m’a fait' })).toHaveFocus();
		expect(said()).toBe('Bande 2 sur 4');
	});
});

describe('the whole page', () => {
	it('shows every strip, those that were left empty too, and takes the focus', async () => {
		const { user } = onStage('last-strip');
		await user.click(button(begins('J’ai fini')));
		expect(screen.getByRole('heading', { name: 'Mon journal' })).toHaveFocus();
		expect(screen.getByText(/Noor mangeait seule/, { selector: '.kept > .text' })).toBeVisible();
		expect(screen.getAllByText('Cette bande est vide, et c’est très bien ainsi.')).toHaveLength(2);
	});

	it('erases one strip in two presses, and no undo brings it back', async () => {
		const { user, state } = onStage('finished');
		await user.click(button(begins('Effacer ce texte : Qu’as-tu vu')));
		expect(document.activeElement).toHaveTextContent(/Ils partent de cette page/);
		await user.click(button(begins('Oui, effacer')));
		expect(Object.keys(state().texts)).toEqual(['bien']);
		expect(said()).toBe('Ce texte est effacé de cette page.');
		expect(noButton(begins('Annuler'))).toBe(true);
	});

	it('puts an erased strip back for a moment, from the memory of the page', async () => {
		const { user, state } = onStage('finished');
		const before = state().texts;
		await user.click(button(begins('Effacer ce texte : Qu’as-tu vu')));
		await user.click(button(begins('Oui, effacer')));
		await user.click(button(begins('Le remettre : Qu’as-tu vu')));
		expect(state().texts).toEqual(before);
		expect(said()).toBe('Le texte est remis.');
		expect(noButton(begins('Le remettre'))).toBe(true);
	});

	it.each([
		['one goes on', () => button(begins('Modifier : Tes mots pour')).focus()],
		[
			'something else is touched',
			() =>
				screen.getByRole('heading', { level: 1 }).dispatchEvent(new Event('pointerdown', { bubbles: true }))
		],
		['the page is left', () => document.dispatchEvent(new Event('visibilitychange'))]
	])('forgets an erased strip once %s', async (_when, leave) => {
		const { user } = onStage('finished');
		await user.click(button(begins('Effacer ce texte : Qu’as-tu vu')));
		await user.click(button(begins('Oui, effacer')));
		expect(noButton(begins('Le remettre'))).toBe(false);
		leave();
		await tick();
		expect(noButton(begins('Le remettre'))).toBe(true);
	});

	it('takes back the last thing done, and the strip that was open has the focus', async () => {
		const { user, state } = onStage('finished');
		await user.click(button('Annuler'));
		expect(state().finished).toBe(false);
		expect(screen.getByRole('heading', { name: 'Ce dont j’ai besoin demain' })).toHaveFocus();
		expect(said()).toBe('C’est annulé.');
	});

	it('changes a strip from what was kept of it', async () => {
		const { user, state } = onStage('finished');
		await user.click(button(begins('Modifier : Tes mots pour')));
		expect(screen.getByRole('textbox')).toHaveFocus();
		await user.type(screen.getByRole('textbox'), ' Et un sourire.');
		await user.click(button(begins('Garder')));
		expect(state().texts['bien']).toBe('Une place gardée, juste ça. Et un sourire.');
	});

	it('shows an adult the whole, with each title', async () => {
		const { user } = onStage('finished');
		await user.click(button(begins('Montrer à un adulte : Mon journal')));
		const shown = screen.getByRole('dialog');
		expect(shown).toHaveTextContent(/Ce que j’ai remarqué.*Noor.*Un petit geste.*juste ça/s);
		expect(shown).not.toHaveTextContent(/Ce que ça m’a fait/);
	});
});

it('can be written in only once the saved attempt was read', () => {
	const { container } = onStage('start', { ready: false });
	// jsdom does not reflect `inert`: it is read where Svelte writes it.
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
});
