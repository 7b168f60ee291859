import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

/** Without a pointer, so that the clock may stand still. */
const press = async (name: string | RegExp) => {
	await fireEvent.click(button(name));
	await tick();
};
const words = () => document.querySelector('[aria-live="polite"]')!.textContent!.trim();

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	delete document.documentElement.dataset.motion;
});

describe('breathing', () => {
	it('begins when asked to, goes on by itself, and never ends by itself', async () => {
		vi.useFakeTimers();
		const { state } = onStage('breathing');
		expect(words()).toMatch(/^La fleur s’ouvre/);
		await press('Commencer');
		const heard = [words()];
		for (const seconds of [4, 2, 6]) {
			await vi.advanceTimersByTimeAsync(seconds * 1000);
			heard.push(words());
		}
		expect(heard).toEqual(['Inspire…', 'Reste là…', 'Souffle doucement…', 'Inspire…']);
		await vi.advanceTimersByTimeAsync(600_000);
		expect(state().now).toBe('la-fleur');
	});

	it('waits in a pause, and while the page is hidden', async () => {
		vi.useFakeTimers();
		onStage('breathing');
		await press('Commencer');
		await press('Faire une pause');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(words()).toBe('Inspire…');
		await press('Reprendre');
		const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		await fireEvent(document, new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(words()).toBe('Inspire…');
		hidden.mockRestore();
		await fireEvent(document, new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(4000);
		expect(words()).toBe('Reste là…');
	});

	it('moves nothing where less motion is asked for: the words change at a press', async () => {
		vi.useFakeTimers();
		document.documentElement.dataset.motion = 'less';
		const { container } = onStage('breathing');
		await press('Commencer');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(words()).toBe('Inspire…');
		await press('Suivant');
		await press('Suivant');
		expect(words()).toBe('Souffle doucement…');
		expect(container.querySelector('.flower')).toHaveClass('open');
	});

	it('keeps no clock once it has stopped', async () => {
		onStage('breathing');
		const set = vi.spyOn(globalThis, 'setTimeout');
		const cleared = vi.spyOn(globalThis, 'clearTimeout');
		await press('Commencer');
		const clock = set.mock.results[set.mock.calls.findIndex(([, wait]) => wait === 4000)]!.value as unknown;
		await press('Stop');
		expect(cleared).toHaveBeenCalledWith(clock);
		expect(screen.getByRole('heading', { name: /^Respirer avec la fleur/, level: 2 })).toHaveFocus();
	});
});

it('goes through steps at one’s own pace, back again, and stops at each of them', async () => {
	const { user, state } = onStage('steps');
	await user.click(button('Suivant'));
	expect(words()).toBe('Trouve quatre choses que tu peux toucher.');
	expect(button('Stop')).toBeVisible();
	await user.click(button('Précédent'));
	expect(screen.getByText('Trouve cinq choses que tu vois.')).toHaveFocus();
	await user.click(button('Stop'));
	expect(state().now).toBeUndefined();
});

it('begins an exercise by its name, and puts the focus on it', async () => {
	const { user } = onStage('start');
	await user.click(button(/^Essayer\s*:\s*Bouger/));
	expect(screen.getByRole('heading', { name: 'Bouger un peu' })).toHaveFocus();
});

it('answers with as much respect whether it helped or not', async () => {
	const { user } = onStage('stopped');
	await user.click(button('Ça ne m’a pas aidé'));
	expect(said()).toMatch(/pas ta faute/);
	await user.click(button('Ça m’a fait du bien'));
	expect(said()).toMatch(/un autre jour/);
});

it.each(['start', 'stopped', 'ended', 'none-helped'])(
	'says that it does not work for everybody: %s',
	(walk) => {
		onStage(walk);
		expect(screen.getByText(/ne marchent pas pour tout le monde/)).toBeVisible();
		expect(screen.getByText(/dis-le à un adulte/)).toBeVisible();
	}
);

it('ends when the learner says so, with what helped', async () => {
	const { user } = onStage('did-not-help');
	await user.click(button('C’est bon pour moi'));
	const title = screen.getByRole('heading', { name: 'Ce qui t’a fait du bien' });
	expect(title).toHaveFocus();
	expect(screen.getByText('Respirer avec la fleur')).toBeVisible();
	expect(screen.queryByText('Cinq, quatre, trois, deux, un')).toBeNull();
});

it('can be shown to an adult at the end, beside a way to help, and be taken back', async () => {
	const { user, state } = onStage('ended');
	expect(screen.getByRole('link', { name: 'Voir qui peut m’aider' })).toHaveAttribute('href', '/fr/aide/');
	await user.click(button(/^Montrer à un adulte/));
	expect(screen.getByRole('dialog')).toHaveTextContent(
		/J’ai fait ça.*Respirer avec la fleur\s:\sÇa m’a fait du bien/s
	);
	await user.click(button('Fermer'));
	await user.click(button('Annuler'));
	expect(state().ended).toBe(false);
	expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('is inert until the saved attempt was read', () => {
	const { container } = onStage('start', { ready: false });
	expect(container.querySelector('[data-answers]')).toHaveProperty('inert', true);
});

it.each(Object.keys(sample.walks))(
	'writes no style into the page and names its controls apart: %s',
	(walk) => {
		const { container } = onStage(walk);
		expect(container.innerHTML).not.toMatch(/ style=/);
		const names = screen.getAllByRole('button').map((one) => one.textContent!.trim());
		expect(new Set(names).size).toBe(names.length);
	}
);
