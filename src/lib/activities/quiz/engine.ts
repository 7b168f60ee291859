/** The rules of a quiz. Nothing is locked, nothing is graded: each answer opens what it has to say. */
import type { Assessment, Observation } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { END, type QuizAct } from './acts';
import type { QuizContent, QuizItem } from './schema';
import { answerOf, findItem, isDepends, isLookedAt } from './selectors';
import type { Answer, QuizState } from './state';

export type { Answer, QuizState, Try } from './state';
export * from './selectors';

export const quizEngine: Engine<QuizContent, QuizState, QuizAct> = {
	start: (content, seed) => ({ seed, at: content.items[0]?.id ?? END, answers: {} }),
	advance,
	assess,
	place: (_content, state) => state.at
};

/** Acts name their item, so what another tab answered elsewhere still applies: only `go` moves. */
function advance(content: QuizContent, state: QuizState, act: QuizAct): QuizState | null {
	const item = findItem(content, act.item);
	if (act.do === 'go') {
		if (state.at === act.item || (!item && act.item !== END)) return null;
		return { ...state, at: act.item };
	}
	if (!item) return null;
	const answer = answered(item, answerOf(state, item.id), act);
	return answer && { ...state, answers: { ...state.answers, [item.id]: answer } };
}

/** The answer after an act on its item, or `null` when the act changes nothing. */
function answered(item: QuizItem, answer: Answer, act: Exclude<QuizAct, { do: 'go' }>): Answer | null {
	switch (act.do) {
		case 'pick':
			return picked(item, answer, act.option);
		case 'drop':
			if (item.ask !== 'several' || answer.open || !answer.picked.includes(act.option)) return null;
			return { ...answer, picked: answer.picked.filter((one) => one !== act.option) };
		case 'check':
			if (item.ask !== 'several' || answer.open || answer.picked.length === 0) return null;
			return { ...answer, open: true };
		case 'because':
			if (item.ask !== 'truth' || answer.open || answer.picked.length === 0) return null;
			if (!item.reasons.some((reason) => reason.id === act.reason)) return null;
			return { ...answer, reason: act.reason, open: true };
		case 'say':
			return said(item, answer, act.text);
		case 'again':
			return answer.open ? triedAgain(answer) : null;
		default:
			return null;
	}
}

function picked(item: QuizItem, answer: Answer, option: string): Answer | null {
	const known = item.options.some((one) => one.id === option);
	if (!known || answer.open || answer.picked.includes(option)) return null;
	switch (item.ask) {
		case 'several':
			return { ...answer, picked: [...answer.picked, option] };
		// Until the reason is given, true or false may still be changed.
		case 'truth':
			return { ...answer, picked: [option] };
		case 'single':
		case 'opinion':
			return { ...answer, picked: [option], open: true };
	}
}

/** Words may come before any choice, after it, or alone. */
function said(item: QuizItem, answer: Answer, text: string): Answer | null {
	if (item.ask !== 'opinion' || !item.write) return null;
	const line = text.trim();
	if (line === (answer.said ?? '')) return null;
	const { said: _before, ...rest } = answer;
	return line === '' ? rest : { ...rest, said: line };
}

function triedAgain({ picked, reason, said, earlier }: Answer): Answer {
	const before = reason === undefined ? { picked } : { picked, reason };
	const next = { picked: [], open: false, earlier: [...earlier, before] };
	return said === undefined ? next : { ...next, said };
}

function assess(content: QuizContent, state: QuizState): Assessment {
	const { items } = content;
	const done = items.filter((item) => isLookedAt(state, item.id)).length;
	if (done === items.length) return { status: 'done', observed: items.flatMap((item) => seen(state, item)) };
	if (Object.keys(state.answers).length === 0 && state.at === items[0]?.id) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: items.length } };
}

/** What was practised here. No verdict among it: being right is not an observation. */
function seen(state: QuizState, item: QuizItem): Observation[] {
	const answer = answerOf(state, item.id);
	const practised = [
		answer.earlier.length > 0 && 'second-try',
		answer.said !== undefined && 'own-words',
		answer.picked.some(isDepends) && 'depends'
	];
	return practised.filter((what) => what !== false).map((what) => ({ what, at: item.id }));
}
