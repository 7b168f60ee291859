import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { begins, button, noButton, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

it('can be taken once one is chosen or written, and then has the focus', async () => {
	const { user } = onStage('start');
	expect(noButton(begins('Je prends cet engagement'))).toBe(true);
	await user.click(button(begins('Je propose une place')));
	await user.click(button(begins('Je prends cet engagement')));
	expect(screen.getByRole('heading', { name: 'Mon engagement' })).toHaveFocus();
});

it('says under its fields that nobody reads them', async () => {
	const { user } = onStage('start');
	await user.click(button(begins('Écrire le mien')));
	expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Personne ne lit ce que tu écris/);
});

it('answers « Pas encore » with kindness and a smaller step, which becomes the commitment', async () => {
	const { user } = onStage('taken');
	await user.click(button(begins('Pas encore')));
	expect(document.activeElement).toHaveTextContent(/Un bonjour est déjà un pas/);
	await user.click(button(begins('Je dis bonjour à cette personne')));
	expect(screen.getByRole('heading', { name: 'Mon engagement' })).toHaveFocus();
	expect(said()).toBe('Voilà ton engagement, en plus petit.');
	expect(noButton(begins('J’y vais avec un ami'))).toBe(true);
});

it('is looked back at again and again, and shows all looks in their order', async () => {
	const { user } = onStage('smaller');
	await user.click(button(begins('Regarder encore une fois')));
	expect(screen.getByRole('heading', { name: /Comment ça s’est passé/ })).toHaveFocus();
	await user.click(button(begins('Ça s’est fait')));
	const looks = screen.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
	expect(looks).toEqual([
		expect.stringMatching(/^Pas encore Je propose une place/),
		expect.stringMatching(/^Ça s’est fait Je dis bonjour/)
	]);
});

it('lets one choose another after a change of mind', async () => {
	const { user, state } = onStage('taken');
	await user.click(button(begins('Je change d’avis')));
	await user.click(button(begins('Je parle à un adulte')));
	expect(state()).toMatchObject({ taken: true, what: { commitment: 'adulte' } });
	expect(said()).toBe('Voilà ton nouvel engagement.');
});

it('goes back to the choice, focus and all, when one’s own words are erased', async () => {
	const { user } = onStage('own-words');
	await user.click(button(begins('Je prends cet engagement')));
	await user.click(button(begins('Effacer ce texte')));
	await user.click(button(begins('Oui, effacer')));
	expect(screen.getByRole('heading', { name: /Quel petit geste/ })).toHaveFocus();
	expect(said()).toBe('Ce texte est effacé de cette page.');
	expect(noButton(begins('Annuler'))).toBe(true);
});
