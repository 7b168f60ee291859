import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { addWords, setLanguage } from '$lib/i18n';
import type { CircleAct } from './acts';
import type { CircleState } from './engine';
import { kind } from './kind';
import { sample } from './sample';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');

const { activity } = sample;
const { content } = activity;
const { engine } = kind;

/** Plays the view as its host does, from a walk of the sample; nothing is saved. */
export function onStage(walk: string, { ready = true } = {}) {
	const done: CircleAct[] = [...sample.walks[walk]!];
	const play = () =>
		done.reduce<CircleState>(
			(state, act) => engine.advance(content, state, act) ?? state,
			engine.start(content, 7)
		);
	const texts = new SvelteMap<string, string>();
	const drafts = {
		text: (field: string) => texts.get(field) ?? '',
		type: (field: string, text: string) => void texts.set(field, text),
		done: (field: string) => void texts.delete(field)
	};
	const show = () => void rerender({ state: play(), acts: done.length });
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state: play(),
		ready,
		acts: done.length,
		act: (act: CircleAct) => {
			if (engine.advance(content, play(), act)) done.push(act);
			show();
		},
		rewind: (count: number) => {
			done.length = count;
			show();
		},
		again: () => {},
		drafts,
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { user: userEvent.setup(), done, texts, container, state: play };
}

/** By the beginning of its name, however it is spaced. */
const beginning = (name: string) => new RegExp(`^${name.replace(/ /g, '\\s*')}`);
export const button = (name: string) => screen.getByRole('button', { name: beginning(name) });
export const noButton = (name: string) => screen.queryByRole('button', { name: beginning(name) });
export const said = () => screen.getByRole('status').textContent;
