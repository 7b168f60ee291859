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

it('says first what the message is not for and what to do instead, and keeps it at hand', async () => {
	const { user } = onStage('start');
	expect(heading('À quoi sert un message clair ?')).toBeVisible();
	expect(shown('Parles-en à un adulte aujourd’hui.')).toBeVisible();
	expect(screen.getByRole('link', { name: 'À qui en parler' })).toHaveAttribute('href', '/fr/aide/');
	await user.click(button('tu es égoïste'));
	await user.click(button('Poser ici : Quand…'));
	await settled();
	expect(screen.getByText('Quand ne pas s’en servir\u00a0?', { normalizer: (text) => text })).toBeVisible();
});

it('offers the parts of one strip at a time, in order, and the focus stays on what was put', async () => {
	const { user } = onStage('start');
	expect(heading('Pour la bande « Quand… »')).toBeVisible();
	expect(noButton('déçu')).toBe(true);
	await user.click(button('tu es égoïste'));
	await user.click(button('Poser ici : Quand…'));
	await settled();
	expect(button('tu es égoïste')).toHaveFocus();
	expect(heading('Pour la bande « je me sens… »')).toBeVisible();
	expect(button('déçu')).toBeVisible();
});

it('opens a strip again to change it, with the focus on its parts', async () => {
	const { user, state } = onStage('looked');
	expect(noButton('tu es égoïste')).toBe(true);
	await user.click(button('Changer : Quand…'));
	await settled();
	expect(heading('Pour la bande « Quand… »')).toHaveFocus();
	await user.click(button('tu changes les images sans me prévenir'));
	await user.click(button('Poser ici : Quand…'));
	await settled();
	expect(state().made.expose?.parts.quand).toBe('q-images');
	expect(shown('Noam dit ce qu’il a vu.')).toBeVisible();
	expect(
		shown('Quand tu changes les images sans me prévenir, je me sens mis à l’écart par toi.')
	).toBeVisible();
	expect(screen.queryByRole('heading', { name: /^Pour la bande/ })).toBeNull();
});

it('reads the message whole, with an echo for each strip, the last line and other ways, and no mark', async () => {
	const { user, container } = onStage('whole');
	await user.click(button('Lire mon message'));
	await settled();
	expect(heading('Ton message, en entier')).toHaveFocus();
	expect(said()).toMatch(/^Ton message s’affiche en entier/);
	expect(shown('Qu’est-ce que tu as compris ?')).toBeVisible();
	const [sentence] = sample.activity.content.sentences;
	for (const { text } of sentence!.examples) expect(shown(text)).toBeVisible();
	expect(container.textContent).not.toMatch(/bravo|faux|erreur|score|%/i);
});

it('keeps one’s own version privately, and asks for none to go on', async () => {
	const { user, state } = onStage('looked');
	const field = screen.getByRole('textbox', { name: 'Ma version à moi, si tu veux' });
	expect(field).toHaveAccessibleDescription(/Ce carnet ne prévient personne/);
	await user.type(field, 'On regarde à deux');
	await user.click(button(/^Garder/));
	await settled();
	expect(state().made.expose?.own).toBe('On regarde à deux');
	await user.click(button('Phrase suivante'));
	await settled();
	expect(state().at).toBe('ballon');
	expect(document.activeElement).toHaveTextContent(/^Lina et Maé/);
});

it('ends with every message on paper', async () => {
	const { user } = onStage('second-read');
	await user.click(button('Terminer'));
	await settled();
	expect(heading('Tes messages clairs')).toHaveFocus();
	expect(shown('Tu gâches toujours tout !')).toBeVisible();
	expect(heading('Ce que je garde')).toBeVisible();
});

it('waits for the saved attempt', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
});
