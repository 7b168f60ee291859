import { configure, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameAll } from '$lib/domain/names';
import { setLanguage } from '$lib/i18n';
import { button, heading, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

configure({ defaultHidden: true });

const activity = nameAll(sample.activity, sample.activity.people);
const onStage = stageOf(kind, sample);

const messages = () => within(screen.getByRole('list', { name: 'La conversation' })).getAllByRole('listitem');

afterEach(() => {
	setLanguage('fr');
	vi.useRealTimers();
});

describe('reading', () => {
	it('shows what has come so far, each with who wrote it', () => {
		onStage('unfolding');
		expect(messages().map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			'Mercredi, 19 h 05',
			expect.stringMatching(/^Tao : ?J’ai retouché/),
			expect.stringMatching(/^Tao : ?Image, décrite en mots : ?La photo de classe/),
			'12 personnes ont vu l’image.'
		]);
	});

	it('brings one message at each press, leaves the focus on « Suite », and says the new message alone', async () => {
		const { user } = onStage('unfolding');
		await user.click(button('Suite'));
		expect(messages()).toHaveLength(5);
		expect(button('Suite')).toHaveFocus();
		expect(said()).toBe('Élie : Enfin une photo réussie !');
	});

	it('moves the focus to the question when the last message before a pause has come', async () => {
		const { user } = onStage('unfolding');
		await user.click(button('Suite'));
		await user.click(button('Suite'));
		expect(screen.queryByRole('button', { name: 'Suite' })).toBeNull();
		expect(heading(/Que fais-tu/)).toHaveFocus();
		expect(said()).toMatch(/^Oriane/);
	});

	it('runs by itself only when asked, and stops at the pause without taking the focus from elsewhere', async () => {
		vi.useFakeTimers();
		const { container } = onStage('unfolding');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(messages()).toHaveLength(4);
		button('Laisser défiler').click();
		const elsewhere = container.querySelector<HTMLElement>('a[href="/fr/aide/"]')!;
		elsewhere.focus();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(messages()).toHaveLength(6);
		expect(heading(/Que fais-tu/)).toBeVisible();
		expect(elsewhere).toHaveFocus();
	});

	it('can be stopped while it runs by itself', async () => {
		vi.useFakeTimers();
		onStage('start');
		button('Laisser défiler').click();
		await tick();
		button('Arrêter le défilement').click();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(messages()).toHaveLength(2);
	});
});

describe('a pause', () => {
	it('names each decision by its gesture and its words', () => {
		onStage('second-pause');
		const offers = within(screen.getByRole('list', { name: /Que fais-tu maintenant/ })).getAllByRole(
			'button'
		);
		expect(offers.map((one) => one.textContent?.replace(/\s+/g, ' ').trim().split(' :')[0])).toEqual([
			'Garder une preuve',
			'Quitter le groupe',
			'Signaler',
			'Aller chercher quelqu’un'
		]);
		expect(offers[0]).toHaveAccessibleName(/Garder une preuve\s*:\s*Je garde une capture/);
	});

	it('says in words who has seen and who laughs, as it stands after what was done', () => {
		onStage('second-pause');
		const counts = screen.getByRole('region', { name: 'Ce qu’on sait du groupe' });
		expect(counts).toHaveTextContent(/Qui rit\s*Plus personne/);
	});

	it('ties the decision into the conversation, its first consequence under it, and lands there', async () => {
		const { user } = onStage('pause');
		await user.click(button(/Répondre.*remettrais/));
		expect(messages().at(-2)).toHaveTextContent(/Tu réponds.*Moi, je la remettrais/);
		expect(messages().at(-1)).toHaveTextContent(/Oriane.*Pareil/);
		expect(messages().at(-1)).toHaveFocus();
		expect(button('Suite')).toBeVisible();
	});

	it('tells what it changes once its consequences are read, with the meaning in words', async () => {
		const { user } = onStage('consequences');
		expect(screen.queryByText('Ça protège')).toBeNull();
		await user.click(button('Suite'));
		await user.click(button('Suite'));
		expect(heading('Ça protège')).toBeVisible();
		expect(document.activeElement).toHaveTextContent(/sans attaquer Tao/);
	});

	it('notes the date and the names with a proof', () => {
		onStage('feedback-proof');
		expect(messages().at(-2)).toHaveTextContent(
			/Capture gardée\s*Quand\s*Mercredi, 19.h.05\s*Qui\s*Image envoyée par Tao/
		);
	});

	it('can be taken back for something else', async () => {
		const { user, acts } = onStage('feedback-proof');
		await user.click(button('Essayer autre chose'));
		expect(acts()).toEqual(sample.walks['second-pause']);
		expect(heading(/Que fais-tu maintenant/)).toHaveFocus();
		expect(said()).toBe('Retour en arrière. Tu peux décider autrement.');
	});

	it('no longer offers what is offered once', () => {
		onStage('offered-once');
		expect(screen.queryByRole('button', { name: /Garder une preuve/ })).toBeNull();
		expect(button(/Aller chercher/)).toBeVisible();
	});
});

describe('the end', () => {
	it('has help with a way to it, and a way to repair', () => {
		onStage('ending');
		expect(heading('Qui peut aider')).toBeVisible();
		expect(screen.getByRole('link', { name: 'Voir qui appeler' })).toHaveAttribute('href', '/fr/aide/');
		expect(heading('Ce qu’on peut encore réparer')).toBeVisible();
		expect(screen.getByText(activity.whatIKeep.remember)).toBeVisible();
	});

	it('shows what else was possible at each knot, and goes back to any of them', async () => {
		const { user, acts } = onStage('ending');
		const retries = screen.getAllByRole('button', { name: /^Essayer autrement/ });
		expect(retries.map((one) => one.textContent?.trim())).toEqual([
			'Essayer autrement, décision 1',
			'Essayer autrement, décision 2',
			'Essayer autrement, décision 3'
		]);
		expect(messages()[6]).toHaveTextContent(/La prochaine fois.*Je pose mon téléphone/);
		await user.click(retries[0]!);
		expect(acts()).toEqual(sample.walks.pause);
		expect(heading(/Que fais-tu/)).toHaveFocus();
	});

	it('begins again', async () => {
		const { user, acts } = onStage('ending');
		await user.click(button('Recommencer'));
		await tick();
		expect(acts()).toEqual([]);
		expect(messages().at(-1)).toHaveFocus();
	});
});

it('tells an intimate image in words, and that it is never captured', async () => {
	const { rerender } = onStage('start');
	const changed = structuredClone(activity.content);
	changed.beats[0]!.messages![0] = {
		id: 'tao-photo',
		from: 'tao',
		image: 'Une image intime.',
		intimate: true
	};
	await rerender({ content: changed });
	expect(screen.getByText(/ne se capture pas et ne s’envoie pas/)).toBeVisible();
});

it('waits for the saved attempt, then shows it without a word or a move of the focus', async () => {
	const { container, rerender } = onStage('pause', { ready: false });
	const answers = container.querySelector<HTMLElement>('[data-answers]')!;
	expect(answers.inert).toBe(true);
	await rerender({ ready: true });
	expect(answers.inert).toBe(false);
	expect(document.body).toHaveFocus();
	expect(said()).toBe('');
});

it('keeps the learner’s place when the language changes', async () => {
	const { state } = onStage('second-pause');
	const before = state();
	setLanguage('en');
	await tick();
	expect(state()).toEqual(before);
	expect(button(/Keep a proof/)).toBeVisible();
});

describe.each(Object.keys(sample.walks))('in every state: %s', (walk) => {
	it('helps, skips no heading level, names each control once, and grades nothing', () => {
		const { container } = onStage(walk);
		expect(screen.getAllByRole('link', { name: 'En parler à un adulte' })[0]).toHaveAttribute(
			'href',
			'/fr/aide/'
		);
		const levels = screen.getAllByRole('heading').map((one) => Number(one.tagName[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.reduce((before, level) => {
			expect(level - before).toBeLessThanOrEqual(1);
			return level;
		}, 0);
		const names = [...container.querySelectorAll('button')].map((one) => one.textContent?.trim());
		expect(names.every(Boolean)).toBe(true);
		expect(new Set(names).size).toBe(names.length);
		expect(container.textContent).not.toMatch(/\bfaux\b|erreur|bravo|score|\d+\s*[/%]|thread\./i);
		expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
	});
});
