/** For the component tests of kinds: a sample played as its host plays it, with nothing saved. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { Kind, Sample } from '../view';
import { wordsOf } from '../words.server';

const SEED = 1;

/** A walk of the sample, or the acts themselves. */
export function stageOf<Content, State, Act>(
	kind: Kind<Content, State, Act>,
	{ activity, walks }: Sample<Content, Act>
) {
	for (const [lang, words] of Object.entries(wordsOf(activity.kind))) addWords(lang, words);
	setLanguage('fr');
	// A whole activity by the keyboard takes a second; on a busy machine, ten.
	vi.setConfig({ testTimeout: 30_000 });
	const { engine } = kind;
	const { content } = activity;

	return (walk: string, { ready = true } = {}) => {
		let done: readonly Act[] = walks[walk]!;
		const texts = new SvelteMap<string, string>();
		const now = () =>
			done.reduce<State>((state, act) => engine.advance(content, state, act)!, engine.start(content, SEED));
		const show = (acts: readonly Act[]) => {
			done = acts;
			void rerender({ state: now(), acts: done.length });
		};
		const { rerender, container } = render(kind.View, {
			activity,
			content,
			state: now(),
			ready,
			acts: done.length,
			act: (act: Act) => void (engine.advance(content, now(), act) && show([...done, act])),
			rewind: (count: number) => show(done.slice(0, count)),
			again: () => show([]),
			drafts: {
				text: (field: string) => texts.get(field) ?? '',
				type: (field: string, text: string) => void texts.set(field, text),
				done: (field: string) => void texts.delete(field)
			},
			exit: '/fr/cahier/',
			help: '/fr/aide/'
		});
		return { container, user: userEvent.setup(), state: now, acts: () => done };
	};
}

/** Spaced as French is: with U+00A0 before : ; ? ! and inside « ». */
const spaced = (text: string | RegExp) =>
	typeof text === 'string' ? text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : text;

export const button = (name: string | RegExp) => screen.getByRole('button', { name: spaced(name) });
export const noButton = (name: string | RegExp) =>
	screen.queryByRole('button', { name: spaced(name) }) === null;
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name: spaced(name) });
/** What the live regions say, together. */
export const said = () =>
	screen
		.getAllByRole('status')
		.map((one) => one.textContent)
		.join('')
		.replaceAll('\u00a0', ' ');

/** What is read on the page, by its words; the library reads U+00A0 as a plain space. */
export const shown = (text: string) => screen.getByText(text.replaceAll('\u00a0', ' '), { exact: false });
