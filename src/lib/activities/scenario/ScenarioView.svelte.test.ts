import { configure, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { nameAll } from '$lib/domain/names';
import { setLanguage } from '$lib/i18n';
import { button, heading, said, stageOf } from '../parts/on-stage';
import type { ScenarioAct } from './acts';
import { played } from './played';
import { kind } from './kind';
import { sample } from './sample';

// Nothing with a role is hidden here, and asking every style of every drawing takes seconds in jsdom.
configure({ defaultHidden: true });

const activity = nameAll(sample.activity, sample.activity.people);
const { content } = activity;
const onStage = stageOf(kind, sample);

/** The last page comes when it is needed. */
async function atTheEnd() {
	const stage = onStage('ending');
	await screen.findByRole('region', { name: 'Ton chemin' });
	return stage;
}

const link = (name: string) => screen.getByRole('link', { name });
const tap = (key: string) => document.querySelector<HTMLButtonElement>(`[data-tap="${key}"]`)!;
const focused = () => document.activeElement!;
const says = (text: string) => screen.getByText(text.split('\n')[0]!, { collapseWhitespace: false });

afterEach(() => setLanguage('fr'));

describe('a moment of the story', () => {
	it('tells when and where, what happens, what bodies show, and asks', () => {
		onStage('start');
		expect(heading('Un dessin qui tourne').tagName).toBe('H1');
		expect(heading(/Lundi, 17.h.10, dans le bus/)).toBeVisible();
		expect(screen.getByText(/Inès te montre son téléphone/)).toBeVisible();
		expect(screen.getByText('Sami regarde ses mains.')).toBeVisible();
		expect(heading(/Que fais-tu d’abord/)).toBeVisible();
		expect(screen.getByRole('img', { name: 'Étape 1 sur 2 environ' })).toBeVisible();
	});

	it('names in words everybody who is drawn', () => {
		onStage('start');
		const people = within(screen.getByRole('list', { name: 'Dans l’image' }));
		expect(people.getAllByRole('listitem').map((one) => one.textContent?.trim())).toEqual(['Sami', 'Inès']);
	});

	it('is preceded by the content note, with a way to pass', () => {
		onStage('start');
		expect(screen.getByText(activity.contentNote!)).toBeVisible();
		for (const pass of screen.getAllByRole('link', { name: 'Passer cette activité' }))
			expect(pass).toHaveAttribute('href', '/fr/cahier/');
	});

	it('shows a conversation as a list of who says what', () => {
		onStage('conversation');
		const talk = within(screen.getByRole('region', { name: 'Les messages' }));
		const notes = talk.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' '));
		expect(notes[1]).toBe('Inès : Franchement, c’est plus drôle.');
		expect(notes).toHaveLength(3);
	});

	it('brings back the consequences of what was chosen before', () => {
		onStage('choices');
		expect(screen.getByText('En te voyant, il fait un petit signe de la main.')).toBeVisible();
		expect(screen.queryByText(/Deux élèves passent/)).toBeNull();
	});

	it('no longer offers what is offered once', () => {
		onStage('loop');
		expect(tap('cour/garder')).toBeNull();
		expect(tap('cour/relais')).toBeVisible();
	});

	it('names each choice so that a tap made before hydration can be made again', () => {
		const { container } = onStage('start');
		const taps = [...container.querySelectorAll('[data-answers] [data-tap]')];
		expect(taps.map((one) => one.getAttribute('data-tap'))).toEqual([
			'bus/attendre',
			'bus/menacer',
			'bus/s-asseoir'
		]);
	});

	it('keeps its choices inert until the notebook has been read', async () => {
		const { container, rerender } = onStage('start', { ready: false });
		const answers = container.querySelector<HTMLElement>('[data-answers]')!;
		expect([answers.inert, answers.classList.contains('opening')]).toEqual([true, true]);
		await rerender({ ready: true });
		expect([answers.inert, answers.classList.contains('opening')]).toEqual([false, false]);
	});
});

describe('after a choice', () => {
	/** Every choice of the sample, with the acts that bring one before it. */
	const before: Record<string, readonly ScenarioAct[]> = {
		bus: [],
		cour: sample.walks.choices!,
		midi: sample.walks['ending-step-by-step']!.slice(0, -2)
	};
	const everyChoice = content.nodes.flatMap((node) =>
		// « laisser » is off after a capture only, so each is on offer in these walks.
		(node.choices ?? []).map((choice) => ({ node: node.id, choice: choice.id, what: choice }))
	);

	it.each(everyChoice)('shows what it was, what happens, what it changes: $node/$choice', async (one) => {
		const { user } = onStage(before[one.node]!);
		await user.click(tap(`${one.node}/${one.choice}`));
		const { text, then, feedback, tone } = one.what;
		expect(says(text)).toBeVisible();
		if (then) expect(says(then)).toBeVisible();
		expect(says(feedback)).toBeVisible();
		const title = {
			protects: /protège/,
			effect: /passe ensuite/,
			almost: /du chemin/,
			reread: /avec un adulte/
		};
		expect(heading(title[tone])).toBeVisible();
		expect(document.querySelector('[data-tap]')).toBeNull();
	});

	it('changes what bodies show, in words too', async () => {
		const { user } = onStage('start');
		await user.click(tap('bus/attendre'));
		expect(screen.getByText('Sami garde son sac sur les genoux. Il ne regarde personne.')).toBeVisible();
	});

	it('moves reading to the tied choice and says it briefly', async () => {
		const { user } = onStage('start');
		expect(said()).toBe('');
		await user.click(tap('bus/s-asseoir'));
		expect(focused()).toHaveTextContent(/Ton choix.*m’asseoir/);
		expect(said()).toBe('C’est choisi. Lis ce que ça change, puis continue.');
	});

	it('can be taken back for something else, the choices then standing as before', async () => {
		const { user, acts } = onStage('feedback-effect');
		await user.click(button('Essayer autre chose'));
		expect(acts()).toEqual([]);
		expect(tap('bus/attendre')).toBeVisible();
		expect(focused()).toHaveTextContent(/Lundi, 17/);
		expect(said()).toBe('Retour en arrière. Tu peux choisir autrement.');
	});

	it('goes on to the next moment', async () => {
		const { user } = onStage('feedback-effect');
		await user.click(button('Continuer'));
		expect(focused()).toHaveTextContent(/Lundi, 20.h.30/);
		expect(said()).toBe('La suite de l’histoire.');
	});

	it('does not take the second click of a double click for « Continuer »', async () => {
		const { user, state } = onStage('start');
		await user.click(tap('bus/attendre'));
		const second = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 });
		button('Continuer').dispatchEvent(second);
		await tick();
		expect(state().chosen).toBe('attendre');
	});

	it('leaves the thread out of the words that are heard', () => {
		const { container } = onStage('feedback-protects');
		for (const svg of container.querySelectorAll('svg:not([role=img])'))
			expect(svg.closest('[aria-hidden=true]')).not.toBeNull();
	});
});

describe('going back', () => {
	const back = 'Revenir au choix précédent';

	it('has nowhere to go before a first decision is behind', () => {
		onStage('feedback-protects');
		expect(screen.queryByRole('button', { name: back })).toBeNull();
	});

	it.each([
		['interlude', 'cour/relais', 'Mardi'],
		['loop', 'cour/garder', 'Mardi'],
		['feedback-almost', 'bus/attendre', 'Lundi'],
		['ending', 'cour/relais', 'Mardi']
	])('stands again before the choice before: from %s', async (walk, key, when) => {
		const { user } = onStage(walk);
		await user.click(button(back));
		expect(tap(key)).toBeVisible();
		expect(focused()).toHaveTextContent(new RegExp(when));
	});
});

describe('an ending', () => {
	it('tells its last moment before its page has come, with help within reach', () => {
		onStage('ending');
		expect(screen.queryByRole('region', { name: 'Ton chemin' })).toBeNull();
		expect(screen.getByText(/Des adultes ont parlé à chacun, séparément/)).toBeVisible();
		expect(link('En parler à un adulte')).toHaveAttribute('href', '/fr/aide/');
	});

	it('has help with a way to it, and a way to repair', async () => {
		await atTheEnd();
		expect(heading('Quelqu’un était là')).toBeVisible();
		expect(heading('Qui peut aider')).toBeVisible();
		expect(link('Voir qui appeler')).toHaveAttribute('href', '/fr/aide/');
		expect(heading('Ce qu’on peut encore réparer')).toBeVisible();
	});

	it('tells the whole path: what was chosen, in a word, and what else was possible', async () => {
		await atTheEnd();
		const path = within(screen.getByRole('region', { name: 'Ton chemin' }));
		const steps = path.getAllByRole('heading', { level: 3 }).map((one) => one.parentElement!);
		expect(steps).toHaveLength(3);
		expect(steps[0]).toHaveTextContent(/Soutenir/);
		expect(steps[0]).toHaveTextContent(/Autres possibilités ici.*Je ne dis rien.*J’écris dans le groupe/);
		expect(steps[2]).toHaveTextContent(/Passer le relais/);
		// Offered once and already taken: it was no longer possible there.
		expect(steps[2]).not.toHaveTextContent(/Je demande à Sami/);
	});

	it('goes back to any moment of the path', async () => {
		const { user, acts } = await atTheEnd();
		const retry = screen.getAllByRole('button', { name: /^Essayer ce moment autrement/ });
		expect(new Set(retry.map((one) => one.textContent)).size).toBeGreaterThan(1);
		await user.click(retry[1]!);
		expect(acts()).toHaveLength(3);
		expect(tap('cour/demander')).toBeVisible();
	});

	it('gives what to keep, a way to begin again and the way out, and nothing more to pass', async () => {
		const { user } = await atTheEnd();
		expect(screen.getByText(activity.whatIKeep.remember)).toBeVisible();
		expect(screen.getByText(activity.whatIKeep.transfer)).toBeVisible();
		expect(link('Retour au sommaire')).toHaveAttribute('href', '/fr/cahier/');
		expect(screen.queryByRole('link', { name: 'Passer cette activité' })).toBeNull();
		await user.click(button('Recommencer l’histoire'));
		expect(tap('bus/attendre')).toBeVisible();
		expect(said()).toBe('L’histoire recommence.');
		expect(focused()).toHaveTextContent(/Lundi, 17/);
	});
});

describe.each(Object.keys(sample.walks))('in every state: %s', (walk) => {
	it('helps, skips no heading level, names each control, and grades nothing', async () => {
		const { container } = await (walk === 'ending' ? atTheEnd() : onStage(walk));
		expect(link('En parler à un adulte')).toHaveAttribute('href', '/fr/aide/');
		const levels = screen.getAllByRole('heading').map((one) => Number(one.tagName[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.reduce((before, level) => {
			expect(level - before).toBeLessThanOrEqual(1);
			return level;
		}, 0);
		const controls = [...container.querySelectorAll('button, a')].map((one) => one.textContent?.trim());
		expect(controls.filter((name) => !name)).toEqual([]);
		expect(container.textContent).not.toMatch(/\bfaux\b|erreur|bravo|score|\d+\s*[/%]|scenario\./i);
		expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
	});
});

it('is played whole by keyboard alone', async () => {
	const { user, state } = onStage('start');
	for (
		let presses = 0;
		presses < 30 && state().node !== 'fin-pas-a-pas' && state().node !== 'fin-ensemble';
		presses++
	) {
		const way = document.querySelector('[data-tap], .primary')!;
		for (let stops = 0; stops < 30 && focused() !== way; stops++) await user.tab();
		expect(focused()).toBe(way);
		await user.keyboard('{Enter}');
	}
	expect(heading('Ton chemin')).toBeVisible();
});

it('keeps the learner’s place, and their focus, when the language changes', async () => {
	const { user, state, rerender } = onStage('start');
	await user.click(tap('bus/attendre'));
	button('Essayer autre chose').focus();
	const before = state();
	setLanguage('en');
	await rerender({ activity: { ...activity, lang: 'en' }, content: structuredClone(content) });
	expect(state()).toEqual(before);
	expect(focused()).toBe(button('Try something else'));
	expect(heading('What happens next')).toBeVisible();
});

it('says nothing and leaves the focus alone when a saved place arrives by itself', async () => {
	const { rerender } = onStage('start', { ready: false });
	await rerender({ ready: true, state: played(content, sample.walks.loop!) });
	expect(tap('cour/relais')).toBeVisible();
	expect(focused()).toBe(document.body);
	expect(said()).toBe('');
});
