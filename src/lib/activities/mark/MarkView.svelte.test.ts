import { configure, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { nameAll } from '$lib/domain/names';
import { setLanguage } from '$lib/i18n';
import { button, heading, said, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';
import { piece, search } from './texts';

configure({ defaultHidden: true });

const activity = nameAll(sample.activity, sample.activity.people);
const onStage = stageOf(kind, sample);
afterEach(() => setLanguage('fr'));

const single = search({ un: [piece('plain'), piece('x', { a: 'fits' }), piece('y', { a: 'rethink' })] }, [
	'a'
]);
const onSingle = stageOf(kind, { ...sample, activity: { ...sample.activity, content: single } });

describe('marking', () => {
	it('says what is looked for, and reads the text whole with its pieces in it', () => {
		const { container } = onStage('start');
		const legend = within(screen.getByRole('region', { name: 'Ce que tu cherches' }));
		expect(
			legend.getAllByRole('listitem').map((one) => one.querySelector('.only-read')?.textContent)
		).toEqual(['A, Ça recommence', 'B, À plusieurs contre un', 'C, Quelqu’un a peur ou reste seul']);
		expect(container.querySelector('.passage .text')).toHaveTextContent(
			'C’est la récréation. Comme hier et lundi, le bonnet de Lucie vole de main en main. Ils sont cinq à se le lancer. Lucie court de l’un à l’autre.'
		);
	});

	it('asks which signal, under the text, and takes the focus there', async () => {
		const { user } = onStage('start');
		await user.click(button(/^Ils sont cinq/));
		expect(button(/^Ils sont cinq/)).toHaveAttribute('aria-expanded', 'true');
		expect(heading(/Quel signe vois-tu ici/)).toHaveFocus();
	});

	it('marks with one press, says it in the name of the words, and gives the focus back to them', async () => {
		const { user, state } = onStage('start');
		await user.click(button(/^Ils sont cinq/));
		await user.click(button(/^B, À plusieurs/));
		expect(state().marks).toEqual({ cinq: ['plusieurs'] });
		expect(screen.queryByText(/Quel signe/)).toBeNull();
		expect(button(/^Ils sont cinq.*marqué.*B, À plusieurs contre un/)).toHaveFocus();
	});

	it('takes a mark away in the same way', async () => {
		const { user, state } = onStage('some-marks');
		await user.click(button(/^Ils sont cinq/));
		expect(button(/^B, À plusieurs/)).toHaveAttribute('aria-pressed', 'true');
		await user.click(button(/^B, À plusieurs/));
		expect(state().marks).toEqual({ 'comme-hier': ['recommence'] });
	});

	it('closes without choosing, by a button or Escape, and goes back to the words', async () => {
		const { user, acts } = onStage('start');
		await user.click(button(/^Ils sont cinq/));
		await user.click(button('Fermer sans choisir'));
		expect(button(/^Ils sont cinq/)).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(heading(/Quel signe/)).toHaveFocus();
		await user.keyboard('{Escape}');
		expect(button(/^Ils sont cinq/)).toHaveFocus();
		expect(acts()).toEqual([]);
	});

	it('needs one press only where one signal is looked for', async () => {
		const { user, state } = onSingle('start');
		await user.click(button('mots x'));
		expect(state().marks).toEqual({ x: ['a'] });
		expect(button('mots x')).toHaveAttribute('aria-pressed', 'true');
		button('mots x').focus();
		await user.keyboard(' ');
		expect(state().marks).toEqual({});
	});

	it('does not take the second click of a double click for another press', async () => {
		const { state } = onSingle('start');
		const click = (detail: number) =>
			button('mots x').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
		click(1);
		await tick();
		click(2);
		await tick();
		expect(state().marks).toEqual({ x: ['a'] });
	});

	it('is undone one by one, and says so', async () => {
		const { user, acts } = onStage('some-marks');
		await user.click(button('Annuler'));
		expect(acts()).toHaveLength(1);
		expect(said()).toBe('C’est annulé.');
		await user.click(button('Annuler'));
		expect(document.activeElement).toBe(heading('Les signes'));
	});
});

describe('looking', () => {
	it('shows what can be said of each mark, and of what was not marked, in words', async () => {
		const { user } = onStage('two-on-one');
		expect(screen.queryByText(/ça fait trois fois/)).toBeNull();
		await user.click(button('Regarder ensemble'));
		expect(screen.getByText(/ça fait trois fois/)).toBeVisible();
		expect(document.activeElement).toHaveTextContent(/rien n’est noté/);
		expect(said()).toMatch(/explications/);
		const first = within(screen.getAllByRole('list', { name: 'Ce qu’on peut en dire' })[0]!);
		expect(first.getAllByRole('heading').map((one) => one.textContent?.trim())).toEqual([
			'Le signe se voit ici',
			'Le signe se voit ici',
			'À voir aussi'
		]);
		expect(first.getByText(/ne fait pas de bruit/)).toBeVisible();
	});

	it('leaves a second look at once: marks may still change, and what is said with them', async () => {
		const { user } = onStage('looked');
		expect(screen.getByText(/Le nombre de personnes est dit plus loin/)).toBeVisible();
		await user.click(button(/^Comme hier/));
		await user.click(button(/^B, À plusieurs/));
		expect(screen.queryByText(/Le nombre de personnes est dit plus loin/)).toBeNull();
	});

	it('says what the signs mean together, and what to keep', () => {
		onStage('looked');
		expect(heading('Et maintenant\u00a0?')).toBeVisible();
		expect(screen.getByText(/Un seul signe suffit pour en parler à un adulte/)).toBeVisible();
		expect(screen.getByText(activity.whatIKeep.remember)).toBeVisible();
	});

	it('may be asked for without a mark', async () => {
		const { user, state } = onStage('start');
		await user.click(button('Regarder ensemble'));
		expect(state().looking).toBe(true);
		expect(screen.getAllByText('À voir aussi').length).toBeGreaterThan(3);
	});
});

it('waits for the saved attempt: nothing can be marked before', async () => {
	const { container, rerender } = onStage('start', { ready: false });
	const answers = container.querySelector<HTMLElement>('[data-answers]')!;
	expect(answers.inert).toBe(true);
	await rerender({ ready: true });
	expect(answers.inert).toBe(false);
});

it('keeps the marks when the language changes', async () => {
	const { state } = onStage('some-marks');
	setLanguage('en');
	await tick();
	expect(state().marks).toEqual({ 'comme-hier': ['recommence'], cinq: ['plusieurs'] });
	expect(button('Look together')).toBeVisible();
});

it('is done whole by keyboard alone', async () => {
	const { user, state } = onStage('start');
	const tabTo = async (name: RegExp) => {
		for (let stop = 0; stop < 60; stop++) {
			await user.tab();
			if (name.test(document.activeElement?.textContent?.trim() ?? '')) return;
		}
		throw new Error(`no way to ${name} by the Tab key`);
	};
	await tabTo(/^Ils sont cinq/);
	await user.keyboard('{Enter}');
	await tabTo(/B, À plusieurs/);
	await user.keyboard('{Enter}');
	await tabTo(/^Regarder ensemble/);
	await user.keyboard('{Enter}');
	expect(state()).toEqual({ marks: { cinq: ['plusieurs'] }, looking: true, second: [] });
});

describe.each(Object.keys(sample.walks))('in every state: %s', (walk) => {
	it('helps, skips no heading level, names each control once, and grades nothing', () => {
		const { container } = onStage(walk);
		expect(screen.getByRole('link', { name: 'En parler à un adulte' })).toHaveAttribute('href', '/fr/aide/');
		const levels = screen.getAllByRole('heading').map((one) => Number(one.tagName[1]));
		levels.reduce((before, level) => {
			expect(level - before).toBeLessThanOrEqual(1);
			return level;
		}, 0);
		const names = [...container.querySelectorAll('button, [role=button]')].map((one) =>
			one.textContent?.trim()
		);
		expect(names.every(Boolean)).toBe(true);
		expect(new Set(names).size).toBe(names.length);
		expect(container.textContent).not.toMatch(/\bfaux\b|erreur|bravo|score|\d+\s*[/%]|mark\./i);
		expect(container.innerHTML).not.toMatch(/brique|\bstyle=/);
	});
});
