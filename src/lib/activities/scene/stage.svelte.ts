/** Plays the view in tests as its host does, saving nothing: the state is the acts replayed. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { SceneAct } from './acts';
import type { SceneState } from './engine';
import { kind } from './kind';
import { sample } from './sample';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');
// A busy machine takes ten times as long.
vi.setConfig({ testTimeout: 30_000 });

const { activity } = sample;
const { content } = activity;

export function onStage(walk: string, ready = true) {
	let acts: readonly SceneAct[] = sample.walks[walk]!;
	const user = userEvent.setup();
	const state = () =>
		acts.reduce<SceneState>(
			(now, act) => kind.engine.advance(content, now, act)!,
			kind.engine.start(content, 7)
		);
	const show = (next: readonly SceneAct[]) => {
		acts = next;
		void rerender({ state: state(), acts: acts.length });
	};
	const texts = new SvelteMap<string, string>();
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state: state(),
		ready,
		acts: acts.length,
		act: (act: SceneAct) => {
			if (kind.engine.advance(content, state(), act)) show([...acts, act]);
		},
		rewind: (count: number) => show(acts.slice(0, count)),
		again: () => show([]),
		drafts: {
			text: (field: string) => texts.get(field) ?? '',
			type: (field: string, text: string) => void texts.set(field, text),
			done: (field: string) => void texts.delete(field)
		},
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { user, container, state, texts };
}

/** Spaced as French is: what is written with a plain space here may stand with U+00A0 in the page, or with none. */
export const spaced = (text: string | RegExp) =>
	typeof text === 'string'
		? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*')}$`)
		: text;

export const button = (name: string | RegExp) => screen.getByRole('button', { name: spaced(name) });
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name: spaced(name) });
/** What the live region says. */
export const said = () => screen.getByRole('status').textContent;
