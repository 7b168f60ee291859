/** Where the focus goes once an act shows, so that it is never left on something that is no longer there. */
import type { QuizAct } from './acts';
import type { QuizContent } from './schema';
import { answerOf, findItem } from './selectors';
import type { QuizState } from './state';

/** A part of the page that bears `data-land`; `answers` is the question too, its situation already read. */
export type Landing = 'question' | 'answers' | 'why' | 'outcome';

/** @param state before the act. @returns `undefined` where the focus is well where it is. */
export function landingOf(content: QuizContent, state: QuizState, act: QuizAct): Landing | undefined {
	const ask = findItem(content, act.item)?.ask;
	switch (act.do) {
		case 'pick':
			if (ask === 'several') return undefined;
			if (ask !== 'truth') return 'outcome';
			return answerOf(state, act.item).picked.length === 0 ? 'why' : undefined;
		case 'because':
		case 'check':
			return 'outcome';
		case 'again':
			return 'answers';
		case 'go':
			return 'question';
		default:
			return undefined;
	}
}

/** Moves the focus to the heading of a part, and shows the part: a new question from its situation on. */
export function landOn(root: HTMLElement, landing: Landing): void {
	const name = landing === 'answers' ? 'question' : landing;
	const part = root.querySelector<HTMLElement>(`[data-land="${name}"]`);
	const heading = part?.matches('h2, h3') ? part : part?.querySelector<HTMLElement>('h2, h3');
	if (!part || !heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	// jsdom has no layout, so nothing to scroll.
	if (landing === 'question') root.scrollIntoView?.({ block: 'start' });
	else if (landing === 'answers') part.scrollIntoView?.({ block: 'start' });
	else part.scrollIntoView?.({ block: 'nearest' });
}
