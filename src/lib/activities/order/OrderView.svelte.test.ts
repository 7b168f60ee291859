import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { button, noButton, said, shown, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);
const rows = () => within(screen.getByRole('list', { name: /Les étapes/ })).getAllByRole('listitem');
const settled = async () => {
	await tick();
	await tick();
};

it('shows the steps in their order, and those that do not move as words alone', () => {
	onStage('start');
	expect(rows()).toHaveLength(7);
	expect(rows()[0]).toHaveTextContent('Cette étape ne bouge pas.');
	expect(within(rows()[0]!).queryByRole('button')).toBeNull();
});

it('moves by one, keeps the focus on the moved step and says where it stands', async () => {
	const { user, state } = onStage('start');
	await user.click(button('Descendre : Elles signalent l’image au réseau, ensemble.'));
	await settled();
	expect(state().order[2]).toBe('signaler');
	expect(button('Descendre : Elles signalent l’image au réseau, ensemble.')).toHaveFocus();
	expect(said()).toBe('« Elles signalent l’image au réseau, ensemble. » : place 3 sur 7.');
});

it('says that a step stays at the end of the list, and keeps the focus', async () => {
	const { user, acts } = onStage('start');
	await user.click(button('Monter : Elles signalent l’image au réseau, ensemble.'));
	expect(acts()).toEqual([]);
	expect(said()).toMatch(/reste à la place 2 sur 7\.$/);
	expect(button('Monter : Elles signalent l’image au réseau, ensemble.')).toHaveFocus();
});

it('is put in order with arrows and Enter, and each place is said once', async () => {
	const { user, state } = onStage('start');
	button('Elles signalent l’image au réseau, ensemble.').focus();
	await user.keyboard('{Enter}{ArrowDown}{ArrowDown}');
	expect(said()).toBe('Place 4 sur 7.');
	expect(noButton(/^Monter/)).toBe(true);
	await user.keyboard('{Enter}');
	await settled();
	expect(state().order[3]).toBe('signaler');
	expect(button('Elles signalent l’image au réseau, ensemble.')).toHaveFocus();
});

it('is put in order in two presses, and no fixed place takes a step', async () => {
	const { user, state } = onStage('start');
	await user.click(button('Elles signalent l’image au réseau, ensemble.'));
	expect(screen.getAllByRole('button', { name: /^Poser ici/ })).toHaveLength(5);
	await user.click(button('Poser ici : Place 6 sur 7'));
	await settled();
	expect(state().order[5]).toBe('signaler');
	expect(button('Elles signalent l’image au réseau, ensemble.')).toHaveFocus();
});

it('explains every step and each pair that crosses once one looks, with no mark and no count', async () => {
	const { user, container, state } = onStage('one-moved');
	await user.click(button('Regarder'));
	await settled();
	expect(document.activeElement).toHaveTextContent(/^Certaines étapes viennent/);
	for (const step of sample.activity.content.steps) expect(shown(step.explanation)).toBeVisible();
	expect(screen.getAllByText(/vient d’habitude avant/).length).toBeGreaterThan(0);
	expect(container.textContent).not.toMatch(/bravo|faux|erreur|juste !|score|%/i);
	expect(state().looking).toBe(true);
});

it('says simply that nothing crosses, and what is said follows what is moved', async () => {
	const { user } = onStage('holds');
	expect(screen.getByText(/Ton ordre se tient/)).toBeVisible();
	expect(screen.queryByText(/vient d’habitude avant/)).toBeNull();
	await user.click(button('Descendre : Elle note la date, le pseudo et l’adresse de la page.'));
	await user.click(button('Descendre : Elle note la date, le pseudo et l’adresse de la page.'));
	await settled();
	expect(screen.getByText(/vient d’habitude avant « Elle montre/)).toBeVisible();
});

it('waits for the saved attempt', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
});
