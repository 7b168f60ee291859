import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { QuizAct } from './acts';
import { kind } from './kind';
import { sample } from './sample';
import type { QuizState } from './state';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');
// A whole quiz by the keyboard takes a second; on a busy machine, ten.
vi.setConfig({ testTimeout: 30_000 });

const { activity } = sample;
const { content } = activity;
const { engine } = kind;

/** The drafts of one attempt, as a notebook would keep them. */
export function draftsKept() {
	const texts = new SvelteMap<string, string>();
	return {
		text: (field: string) => texts.get(field) ?? '',
		type: (field: string, text: string) => void texts.set(field, text),
		done: (field: string) => void texts.delete(field)
	};
}

/** The state after a walk of the sample. */
export const after = (walk: keyof typeof sample.walks | readonly QuizAct[]): QuizState =>
	(typeof walk === 'string' ? sample.walks[walk]! : (walk as readonly QuizAct[])).reduce<QuizState>(
		(state, act) => engine.advance(content, state, act)!,
		engine.start(content, 7)
	);

/** Plays the view as its host does, saving nothing: an act shows at once, one that does not apply is ignored. */
export function onStage(state: QuizState, { ready = true, drafts = draftsKept() } = {}) {
	const acts: QuizAct[] = [];
	const user = userEvent.setup();
	const act = (done: QuizAct) => {
		acts.push(done);
		const next = engine.advance(content, state, done);
		if (next) show(next);
	};
	const show = (next: QuizState) => {
		state = next;
		void rerender({ state });
	};
	const { rerender, container, unmount } = render(kind.View, {
		activity,
		content,
		state,
		ready,
		acts: 0,
		act,
		rewind: () => {},
		again: () => void tick().then(() => show(engine.start(content, 8))),
		drafts,
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { acts, user, container, rerender, unmount, show, state: () => state };
}

/** Spaced as French is: with U+00A0 before : ; ? ! and inside « ». */
export const spaced = (text: string | RegExp) =>
	typeof text === 'string' ? text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : text;

export const button = (name: string | RegExp) => screen.getByRole('button', { name: spaced(name) });
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name: spaced(name) });
/** What the live region says. */
export const said = () => screen.getByRole('status').textContent;
