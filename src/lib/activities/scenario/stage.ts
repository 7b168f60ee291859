/** Plays the view in tests as its host does, saving nothing: the state is the acts replayed. */
import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { nameAll } from '$lib/domain/names';
import { addWords, setLanguage } from '$lib/i18n';
import type { ScenarioAct } from './acts';
import { kind } from './kind';
import { played } from './played';
import { sample } from './sample';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');

export const activity = nameAll(sample.activity, sample.activity.people);
export const { content } = activity;

export function onStage(walk: keyof typeof sample.walks | readonly ScenarioAct[], ready = true) {
	let acts = typeof walk === 'string' ? sample.walks[walk]! : walk;
	const user = userEvent.setup({ delay: null });
	const state = () => played(content, acts);
	const show = (next: readonly ScenarioAct[]) => {
		acts = next;
		void rerender({ state: state() });
	};
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state: state(),
		ready,
		acts: acts.length,
		act: (act: ScenarioAct) => {
			if (kind.engine.advance(content, state(), act)) show([...acts, act]);
		},
		rewind: (count: number) => show(acts.slice(0, count)),
		// As in the session: a new attempt comes a moment later.
		again: () => void Promise.resolve().then(() => show([])),
		drafts: { text: () => '', type: () => {}, done: () => {} },
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { user, container, rerender, state, acts: () => acts };
}
