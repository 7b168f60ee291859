import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { addWords, setLanguage } from '$lib/i18n';
import type { Sample } from '../view';
import type { BoardAct } from './acts';
import type { BoardState } from './engine';
import { kind } from './kind';
import type { BoardContent } from './schema';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');
// jsdom has no layout to watch.
globalThis.ResizeObserver ??= class {
	observe() {}
	unobserve() {}
	disconnect() {}
};

/** Plays a sample as its host does, saving nothing, from the end of one of its walks. */
export function onStage(sample: Sample<BoardContent, BoardAct>, walk: string) {
	const { activity } = sample;
	const { content } = activity;
	const { engine } = kind;
	const replay = (acts: readonly BoardAct[]): BoardState =>
		acts.reduce((state, one) => engine.advance(content, state, one) ?? state, engine.start(content, 1));
	let done: readonly BoardAct[] = sample.walks[walk]!;
	const props = () => ({ state: replay(done), acts: done.length });
	const show = (acts: readonly BoardAct[]) => {
		done = acts;
		void rerender(props());
	};
	const texts = new SvelteMap<string, string>();
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		...props(),
		ready: true,
		act: (one: BoardAct) => show([...done, one]),
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
	return { container, user: userEvent.setup(), acts: () => done };
}
