import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { SvelteMap } from 'svelte/reactivity';
import { addWords, setLanguage } from '$lib/i18n';
import type { Sample } from '../view';
import type { WordgridAct } from './acts';
import type { WordgridState } from './engine';
import { kind } from './kind';
import type { WordgridContent } from './schema';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');

/** Plays a sample as its host does, saving nothing, from the end of one of its walks. */
export function onStage(sample: Sample<WordgridContent, WordgridAct>, walk: string) {
	const { activity } = sample;
	const { content } = activity;
	const { engine } = kind;
	const replay = (acts: readonly WordgridAct[]): WordgridState =>
		acts.reduce((state, one) => engine.advance(content, state, one) ?? state, engine.start(content, 1));
	let done: readonly WordgridAct[] = sample.walks[walk]!;
	const props = () => ({ state: replay(done), acts: done.length });
	const show = (acts: readonly WordgridAct[]) => {
		done = acts;
		void rerender(props());
	};
	const texts = new SvelteMap<string, string>();
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		...props(),
		ready: true,
		act: (one: WordgridAct) => show([...done, one]),
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
