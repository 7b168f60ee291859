import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/i18n';
import { button, heading, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const { content } = sample.activity;
const onStage = stageOf(kind, sample);

afterEach(() => setLanguage('fr'));

describe('a situation', () => {
	it('is shown alone, with where it stands, what is told and what is asked', () => {
		onStage('fits');
		expect(heading('Un jeu, une dispute, ou autre chose ?').tagName).toBe('H1');
		expect(screen.getByRole('img', { name: 'Situation 1 sur 4' })).toBeVisible();
		expect(screen.getByText(/Malo et Anouk/)).toBeVisible();
		expect(screen.queryByText(/Basile/)).toBeNull();
		expect(heading('À ton avis, qu’est-ce que c’est ?')).toHaveAccessibleDescription(/Malo et Anouk/);
	});

	it('is preceded by the content note, with a way to pass', () => {
		onStage('start');
		expect(screen.getByText(sample.activity.contentNote!)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Passer' })).toHaveAttribute('href', '/fr/cahier/');
	});

	it.each(Object.keys(sample.walks))('says no score and no word of fault: %s', (walk) => {
		const { container } = onStage(walk);
		container.querySelectorAll('[role=group] button, dt, dd, .chosen').forEach((answer) => answer.remove());
		expect(container.textContent).not.toMatch(
			/\bfaux\s*!|\bfausse|erreur|mauvais|bravo|score|\d+\s*[/%]|points?\b/i
		);
		expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
	});
});

describe('after an answer', () => {
	const everyOption = content.items.flatMap((item) =>
		item.options.map((option) => ({
			ask: item.ask,
			item: item.id,
			option: option.id,
			says: option.explanation
		}))
	);

	it.each(everyOption)('explains: $item/$option', async ({ ask, item, option, says }) => {
		const { user } = onStage(item === content.items[0]!.id ? 'start' : [{ do: 'go', item }]);
		await user.click(document.querySelector(`[data-tap="${item}/${option}"]`)!);
		if (ask === 'several') await user.click(button('Voir'));
		if (ask === 'truth') await user.click(button('Ce qui compte, c’est l’effet sur l’autre.'));
		expect(screen.getByText(says, { exact: false })).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Voir' })).toBeNull();
	});

	it.each([
		['fits', 'C’est ça'],
		['partly', 'Ça se défend'],
		['rethink', 'Pas tout à fait'],
		['explained', 'C’est ça'],
		['answer-without-its-reason', 'Ça se défend'],
		['opinion', 'Qu’est-ce qui pourrait l’aider à en parler à un adulte ?']
	])('names what it is worth in words: %s', (walk, words) => {
		onStage(walk);
		expect(heading(words)).toBeVisible();
	});

	it('keeps what every other answer says within reach', () => {
		const { container } = onStage('rethink');
		const others = container.querySelector('details')!;
		expect(others).toHaveTextContent('Que disent les autres réponses ?');
		for (const option of content.items[0]!.options)
			if (option.id !== 'taquinerie') expect(others).toHaveTextContent(option.explanation);
	});

	it('explains the reason too, and what the other reasons say', () => {
		const { container } = onStage('answer-without-its-reason');
		expect(screen.getByText('Sur ta raison : pas tout à fait.')).toBeVisible();
		expect(screen.getByText(/elle va trop loin/)).toBeVisible();
		expect(container.querySelector('details')).toHaveTextContent(/Voilà la clé/);
	});

	it('tells what was seen among several in words, never as a figure out of a total', () => {
		onStage('some-seen');
		expect(screen.getByText('Tu as vu deux réponses sur trois. Il en reste une.')).toBeVisible();
	});

	it('proposes another try at once, beside going on', async () => {
		const { user } = onStage('start');
		await user.click(button('Une taquinerie'));
		expect(button('Essayer autrement').parentElement).toBe(button('Suivante').parentElement);
		await user.click(button('Essayer autrement'));
		expect(screen.getByText('Ta première idée').parentElement).toHaveTextContent('Une taquinerie');
		await user.click(button('Une dispute'));
		expect(heading('C’est ça')).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Essayer autrement' })).toBeNull();
	});
});

describe('several answers', () => {
	it('asks for a tick before it shows anything, and says so', async () => {
		const { user, acts } = onStage([{ do: 'go', item: 'le-surnom' }]);
		await user.click(button('Voir'));
		expect(said()).toBe('Coche d’abord une réponse, même si tu hésites.');
		expect(acts()).toHaveLength(1);
	});

	it('shows half an answer as it was left, and takes ticks back', async () => {
		const { user } = onStage('half-ticked');
		const ticked = () =>
			screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent?.trim());
		expect(ticked()).toHaveLength(2);
		await user.click(button(/Basile a dit/));
		expect(ticked()).toEqual(['C’est toujours Basile, jamais les deux autres.']);
	});
});

it('is played whole with the keyboard', async () => {
	const { user, state } = onStage('start');
	const tabTo = async (name: string | RegExp) => {
		for (let tabs = 0; tabs < 30; tabs++) {
			await user.tab();
			const reached = document.activeElement?.textContent?.trim() ?? '';
			if (typeof name === 'string' ? reached === name : name.test(reached)) return;
		}
		throw new Error(`no way to ${name} by the Tab key`);
	};
	const press = async (name: string | RegExp, key = '{Enter}') => {
		await tabTo(name);
		await user.keyboard(key);
	};
	await press('Une taquinerie');
	expect(heading('Pas tout à fait')).toHaveFocus();
	await press('Essayer autrement', ' ');
	expect(heading(/À ton avis/)).toHaveFocus();
	await press('Une dispute', ' ');
	await press('Suivante');
	expect(heading(/Quels signes/)).toHaveFocus();
	expect(said()).toBe('Situation 2 sur 4');
	await press(/Basile a dit/, ' ');
	await press('Voir');
	expect(heading('Ça se défend')).toHaveFocus();
	await press('Suivante');
	await press('Faux');
	expect(heading('Pourquoi ?')).toHaveFocus();
	await press(/Ce qui compte/);
	await press('Suivante');
	await press(/Y aller avec/);
	await press('Terminer');
	expect(heading('Ce que tu as regardé')).toHaveFocus();
	expect(state().at).toBe('fin');
});

it('takes a double click for one, though another « Suivante » now stands under the pointer', async () => {
	const { user, state } = onStage('fits');
	await user.click(button('Suivante'));
	// user-event would click the first button again, which is gone.
	button('Suivante').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
	await tick();
	expect(state().at).toBe('le-surnom');
});

it('keeps the learner’s place and answers when the language changes', async () => {
	onStage('before-the-reason');
	setLanguage('en');
	await tick();
	expect(screen.getByRole('img', { name: 'Situation 3 of 4' })).toBeVisible();
	expect(button('False')).toHaveAttribute('aria-pressed', 'true');
	expect(heading('Why?')).toBeVisible();
});

it('waits for the saved attempt: nothing can be answered, written or left before', () => {
	const { container } = onStage([{ do: 'go', item: 'le-doute' }], { ready: false });
	// jsdom does not reflect `inert`: it is read where Svelte writes it.
	const inert = (element: Element | null): boolean =>
		element instanceof HTMLElement && (element.inert || inert(element.parentElement));
	expect([...container.querySelectorAll('button, textarea')].every(inert)).toBe(true);
	expect(container.querySelector<HTMLElement>('[data-answers]')!.inert).toBe(true);
	expect(container.querySelector('[data-tap="le-doute/a-deux"]')).not.toBeNull();
});

it('never announces more than a breath', async () => {
	const { user } = onStage('start');
	const heard: string[] = [];
	new MutationObserver(() => heard.push(said() ?? '')).observe(screen.getByRole('status'), {
		childList: true,
		characterData: true,
		subtree: true
	});
	await user.click(button('Une taquinerie'));
	await user.click(button('Suivante'));
	expect(heard.filter(Boolean)).toEqual(['L’explication s’affiche sous ta réponse.', 'Situation 2 sur 4']);
	for (const words of heard) expect(words.length).toBeLessThan(150);
});
