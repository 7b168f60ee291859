import { configure, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { button, heading, noButton, said, shown, stageOf } from '../parts/on-stage';
import { sample as confide } from './confide-sample';
import { kind } from './kind';
import { sample } from './sample';

// Nothing with a role is hidden here, and asking every style of every drawing takes seconds in jsdom.
configure({ defaultHidden: true });

const onStage = stageOf(kind, sample);
const onBench = stageOf(kind, confide);
const RELAY = 'J’arrête et je passe le relais à un adulte';

describe('a turn', () => {
	it('shows where one is, who is there in face and in words, and what can be said', () => {
		onStage('start');
		expect(screen.getByRole('img', { name: /Étape 1 sur 9/ })).toBeVisible();
		const people = within(screen.getByRole('list', { name: 'En face de toi' }));
		expect(people.getByText('Noé serre les lèvres.')).toBeVisible();
		expect(heading('Que vérifies-tu d’abord ?')).toBeVisible();
		expect(button(/^Vous êtes d’accord/)).toBeVisible();
	});

	it('offers to stop, at every turn and beside every reaction', () => {
		for (const walk of ['start', 'reaction', 'compose', 'composed', 'flag', 'onward']) {
			const { unmount } = onStage(walk);
			expect(button(RELAY), walk).toBeVisible();
			unmount();
		}
	});

	it('is inert until the notebook was read', () => {
		onStage('start', { ready: false });
		for (const name of [RELAY, /^Vous êtes d’accord/])
			expect(button(name).closest('[data-answers]')).toHaveProperty('inert', true);
	});
});

describe('a sentence to compose', () => {
	it('is read whole before it is said, and is kept while it is made', async () => {
		const { user, state, texts } = onStage('compose');
		expect(button('Dire cette phrase')).toBeDisabled();
		await user.click(button('Merci d’être venus.'));
		expect(shown('Il manque encore un morceau.')).toBeVisible();
		await user.click(button(/^Ce qui se dit ici reste/));
		expect(
			screen.getByText(/^Merci d’être venus\. Ce qui se dit ici reste ici, sauf/).closest('[aria-live]')
		).not.toBeNull();
		expect(texts.get('bonjour')).toBe('merci limite');
		await user.click(button('Dire cette phrase'));
		expect(state().chosen).toBe('cadre-clair');
		expect(texts.has('bonjour')).toBe(false);
		expect(said()).toBe('Voici la réaction.');
	});
});

describe('a reaction', () => {
	it('shows what was said, what is answered, and the coach once the step is over', () => {
		onStage('reaction');
		expect(shown('On est d’accord. On s’est juste pris la tête.')).toBeVisible();
		expect(heading('Le coach : trier avant d’aider')).toBeVisible();
	});

	it('can be taken back', async () => {
		const { user, acts } = onStage('reaction');
		await user.click(button('Essayer autre chose'));
		expect(acts()).toEqual([]);
	});
});

describe('the end', () => {
	it('celebrates that one stopped at a red flag, and shows the whole thread without a mark', async () => {
		const { user, acts, container } = onStage('flag');
		await user.click(button(RELAY));
		await screen.findByRole('region', { name: 'Tout le fil' });
		expect(heading('Le meilleur geste')).toBeVisible();
		expect(container.textContent).not.toMatch(/\d+\s*(?:%|\/|points?)/);
		await user.click(screen.getByRole('button', { name: /Moment 1/ }));
		expect(acts()).toEqual([]);
	});

	it('is kind to one who stopped before, and says at each knot after a flag that one could stop', async () => {
		onStage('ending-cautious');
		expect(await screen.findByRole('heading', { name: 'S’arrêter est toujours permis' })).toBeVisible();
	});

	it('shows what would have been possible at the flag', async () => {
		onStage('ending-late');
		const path = within(await screen.findByRole('region', { name: 'Tout le fil' }));
		expect(path.getByText(RELAY)).toBeVisible();
		expect(path.getByText('Un signal d’alerte était là.')).toBeVisible();
	});
});

describe('a dark word', () => {
	it('leaves one screen: one stays, and calls an adult', async () => {
		const { user, state } = onBench('dark');
		expect(
			heading('Tu restes avec Gaspard. Tu appelles un adulte maintenant. Ce n’est pas trahir.')
		).toBeVisible();
		expect(noButton(/^J’arrête ici/)).toBe(true);
		expect(screen.getByRole('link', { name: 'Voir qui appeler' })).toHaveAttribute('href', '/fr/aide/');
		await user.click(button('J’appelle un adulte maintenant'));
		expect(state().node).toBe('bureau');
	});
});
