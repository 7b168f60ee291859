/** Plays the view in tests as its host does, saving nothing: the state is the acts replayed. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { nameAll } from '$lib/domain/names';
import { addWords, setLanguage } from '$lib/i18n';
import type { MarkAct } from './acts';
import { kind } from './kind';
import { played } from './played';
import { sample } from './sample';
import type { MarkContent } from './schema';
import { words } from './words';

for (const [lang, own] of Object.entries(words)) addWords(lang, own);
setLanguage('fr');

export const activity = nameAll(sample.activity, sample.activity.people);

export function onStage(
	walk: keyof typeof sample.walks,
	{ ready = true, content = activity.content }: { ready?: boolean; content?: MarkContent } = {}
) {
	let acts: readonly MarkAct[] = sample.walks[walk]!;
	const user = userEvent.setup({ delay: null });
	const state = () => played(content, acts);
	const show = (next: readonly MarkAct[]) => {
		acts = next;
		void rerender({ state: state(), acts: acts.length });
	};
	const { rerender, container } = render(kind.View, {
		activity,
		content,
		state: state(),
		ready,
		acts: acts.length,
		act: (act: MarkAct) => {
			if (kind.engine.advance(content, state(), act)) show([...acts, act]);
		},
		rewind: (count: number) => show(acts.slice(0, count)),
		again: () => show([]),
		drafts: { text: () => '', type: () => {}, done: () => {} },
		exit: '/fr/cahier/',
		help: '/fr/aide/'
	});
	return { user, container, rerender, state, acts: () => acts };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
/** What the live region says. */
export const said = () => screen.getByRole('status').textContent;
