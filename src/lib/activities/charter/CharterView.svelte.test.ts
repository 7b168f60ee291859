import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { CharterAct } from './acts';
import type { CharterState } from './engine';
import { kind } from './kind';
import { sample } from './sample';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');
vi.setConfig({ testTimeout: 30_000 });

const { activity, walks } = sample;
const { content } = activity;
const { engine } = kind;

/** Plays the view as its host does, saving nothing. */
function onStage(walk: readonly CharterAct[]) {
	let state = walk.reduce<CharterState>(
		(before, act) => engine.advance(content, before, act)!,
		engine.start(content, 7)
	);
	const acts: CharterAct[] = [];
	const texts = new SvelteMap<string, string>();
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state,
		ready: true,
		acts: walk.length,
		act: (done: CharterAct) => {
			acts.push(done);
			state = engine.advance(content, state, done) ?? state;
			void rerender({ state });
		},
		rewind: () => {},
		again: () => {},
		drafts: {
			text: (field: string) => texts.get(field) ?? '',
			type: (field: string, text: string) => void texts.set(field, text),
			done: (field: string) => void texts.delete(field)
		},
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { acts, texts, container, user: userEvent.setup() };
}

const spaced = (name: string) => name.replace(/[.?]/g, '\\$&').replace(/ /g, '\\s');
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${spaced(name)}`) });
const heading = (name: string) => screen.getByRole('heading', { name: new RegExp(`^${spaced(name)}`) });
const said = () => screen.getByRole('status').textContent;

describe('choosing', () => {
	it('says above the field and in its description what does not belong there, and who reads', () => {
		onStage([]);
		expect(screen.getByLabelText('Écrivez une phrase à vous')).toHaveAccessibleDescription(
			/Aucun prénom, aucun surnom, aucune histoire vraie de l’école\..*Toute la classe lit.*ne prévient personne/
		);
	});

	it('keeps and takes back a proposal with the same press, and says why fewer is better', async () => {
		const { user, acts } = onStage([]);
		expect(screen.getByText(/^Gardez 6 phrases au plus\. Peu de phrases se retiennent/)).toBeVisible();
		await user.click(button('On laisse chacun'));
		expect(button('On laisse chacun')).toHaveAttribute('aria-pressed', 'true');
		await user.click(button('On laisse chacun'));
		expect(acts).toEqual([
			{ do: 'keep', proposal: 'finir' },
			{ do: 'drop', sentence: 's1' }
		]);
	});

	it('says that a full charter is full, in place of keeping one more', async () => {
		const { user, acts } = onStage(walks['full']!);
		await user.click(button('Choisir'));
		await user.click(button('Quand on est en colère'));
		expect(acts).toEqual([]);
		expect(said()).toMatch(/^Vous avez 6 phrases/);
	});

	it('merges two, says so, and keeps the focus near', async () => {
		const { user, acts, container } = onStage(walks['chosen']!);
		await user.click(button('Réunir deux phrases'));
		expect(heading('Quelles phrases disent')).toHaveFocus();
		await user.click(button('2. On propose'));
		await user.click(button('3. On peut toujours'));
		await user.type(screen.getByLabelText('Écrivez une seule phrase pour les deux'), 'Une place');
		await user.click(button('Réunir dans cette phrase'));
		expect(acts).toEqual([{ do: 'merge', one: 's2', other: 's3', text: 'Une place' }]);
		expect(said()).toBe('Les deux phrases n’en font plus qu’une.');
		expect(container.querySelector('[data-land="own"]')).toHaveFocus();
	});
});

describe('voting', () => {
	it('takes a typed number or one pressed up, and nothing out of bounds', async () => {
		const { user, acts } = onStage(walks['sized']!);
		const field = screen.getByLabelText(/Combien de mains/);
		await user.type(field, '25');
		await user.click(button('Garder ce compte'));
		expect(acts).toEqual([]);
		expect(said()).toBe('Écrivez un nombre entre 0 et 24.');
		await user.clear(field);
		await user.type(field, '16');
		await user.click(button('Une main de plus'));
		await user.click(button('Garder ce compte'));
		expect(acts).toEqual([{ do: 'count', sentence: 's1', hands: 17 }]);
		expect(heading('Phrase 2')).toHaveFocus();
	});

	it('shows no number of hands before « Révéler », not even to who looks closely', () => {
		const { container } = onStage(walks['counted']!);
		expect(screen.queryByText(/mains? levées? sur/)).toBeNull();
		const votes = container.querySelector('.workshop ul')!.textContent;
		expect(votes).not.toMatch(/\b(17|20|21|22|24)\b/);
	});

	it('then says each vote as the one rule for groups allows', async () => {
		const { user } = onStage(walks['counted']!);
		await user.click(button('Révéler'));
		expect(heading('Ce que dit la classe')).toHaveFocus();
		const votes = within(screen.getByRole('heading', { name: 'Ce que dit la classe' }).parentElement!)
			.getAllByRole('listitem')
			.map((one) => one.textContent.replace(/\s+/g, ' '))
			.filter((text) => /mains|Tout|Presque/.test(text));
		expect(
			votes.map((text) => /(Tout le monde.*|Presque.*|Moins.*|\d+ mains.*)$/.exec(text.trim())?.[1])
		).toEqual([
			'Tout le monde est d’accord.',
			'Presque tout le monde : il manque moins de 3 mains.',
			'17 mains levées sur 24.',
			'21 mains levées sur 24.',
			'Moins de 3 mains levées.',
			'Tout le monde est d’accord : pas cette phrase.'
		]);
	});

	it('says why a small class sees no number', () => {
		onStage([...walks['under-ten']!.slice(0, 4)]);
		expect(screen.getByText(/^Moins de 10 votes/)).toBeVisible();
	});
});

describe('the last words', () => {
	it('moves a sentence and keeps the focus on its button, or on its words at the end', async () => {
		const { user } = onStage(walks['revealed']!);
		await user.click(button('Descendre la phrase 1'));
		expect(said()).toMatch(/^C’est maintenant la phrase 2/);
		expect(button('Descendre la phrase 2')).toHaveFocus();
		await user.click(button('Monter la phrase 2'));
		expect(document.activeElement?.textContent).toMatch(/^1\./);
	});

	it('begins a new wording from the words that stand there', async () => {
		const { user, acts } = onStage(walks['revealed']!);
		await user.click(button('Changer les mots de la phrase 1'));
		const field = screen.getByLabelText('Les mots de la phrase 1');
		expect(field).toHaveValue('On laisse chacun finir sa phrase.');
		await user.clear(field);
		await user.type(field, 'Chacun finit.');
		await user.click(button('Garder ces mots'));
		expect(acts).toEqual([{ do: 'reword', sentence: 's1', text: 'Chacun finit.' }]);
		expect(said()).toBe('Les mots sont changés.');
	});
});

describe('signing', () => {
	it('ends with what one keeps; the page for paper has lines and no button', async () => {
		const { user, container, acts } = onStage(walks['worded']!);
		await user.click(button('Signer'));
		await user.click(button('Notre charte est prête'));
		expect(acts).toEqual([{ do: 'ready' }]);
		expect(heading('Ce que je garde')).toHaveFocus();
		const page = container.querySelector('.sheet')!;
		expect(page.querySelectorAll('.lines span').length).toBeGreaterThan(20);
		expect(page.querySelector('button, input, a')).toBeNull();
		expect(page.textContent).toMatch(/Nous sommes d’accord/);
	});
});
