/** The rules of a star and its plan: who is there, whom one sees first, what one says, and whom one sees next. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { CircleAct, Someone } from './acts';
import { isAdult, isSame, isThere, people, type Line } from './people';
import type { CircleContent } from './schema';

/** Where a learner stands. */
export interface CircleState {
	/** Ids of the roles that were chosen, by id of branch, in the order of choosing. */
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	/** Own words, by id of branch. */
	readonly words: Readonly<Record<string, string>>;
	readonly first: Someone | null;
	readonly line: Line | null;
	readonly next: Someone | null;
	readonly ready: boolean;
	/** Acts since something was erased: undoing stops there, or whoever comes next could read it. */
	readonly since: number;
}

export const PLAN = 'plan';
export const END = 'fin';

const EMPTY: CircleState = {
	chosen: {},
	words: {},
	first: null,
	line: null,
	next: null,
	ready: false,
	since: 0
};

const ERASING: readonly CircleAct['do'][] = ['erase', 'untell', 'clear'];

export const circleEngine: Engine<CircleContent, CircleState, CircleAct> = {
	start: () => EMPTY,
	advance(content, state, act) {
		const next = step(content, state, act);
		return next && { ...next, since: ERASING.includes(act.do) ? 0 : state.since + 1 };
	},
	assess,
	place(content, state) {
		if (state.ready) return END;
		return content.branches.find((one) => !isFilled(content, state, one.id))?.id ?? PLAN;
	}
};

function step(content: CircleContent, state: CircleState, act: CircleAct): CircleState | null {
	switch (act.do) {
		case 'choose':
		case 'drop':
			return choose(content, state, act.branch, act.role, act.do === 'choose');
		case 'write':
		case 'erase':
			return write(content, state, act.branch, act.do === 'write' ? act.text.trim() : null);
		case 'first':
		case 'next':
			return plan(
				content,
				state,
				act.do,
				'role' in act ? someone(act.branch, act.role) : someone(act.branch)
			);
		case 'say':
			if (!content.plan.sentences.some((one) => one.id === act.sentence)) return null;
			return state.line?.sentence === act.sentence ? null : { ...state, line: { sentence: act.sentence } };
		case 'tell': {
			const text = act.text.trim();
			return text === '' || state.line?.text === text ? null : { ...state, line: { text } };
		}
		case 'untell':
			return state.line?.text === undefined ? null : { ...state, line: null };
		case 'finish':
			return state.ready || people(content, state).length === 0 ? null : { ...state, ready: true };
		case 'clear':
			return isEmpty(state) ? null : EMPTY;
	}
}

const someone = (branch: string, role?: string): Someone =>
	role === undefined ? { branch } : { branch, role };

function choose(content: CircleContent, state: CircleState, branch: string, role: string, into: boolean) {
	const known = content.branches.find((one) => one.id === branch)?.roles.some((one) => one.id === role);
	const before = rolesOf(state, branch);
	if (!known || before.includes(role) === into) return null;
	const roles = into ? [...before, role] : before.filter((one) => one !== role);
	return settled(content, { ...state, chosen: { ...state.chosen, [branch]: roles } });
}

function write(content: CircleContent, state: CircleState, branch: string, text: string | null) {
	const kept = wordsOf(state, branch);
	if (!content.branches.some((one) => one.id === branch) || text === '' || text === (kept ?? null))
		return null;
	if (text !== null) return { ...state, words: { ...state.words, [branch]: text } };
	const { [branch]: _erased, ...words } = state.words;
	return settled(content, { ...state, words });
}

function plan(content: CircleContent, state: CircleState, part: 'first' | 'next', who: Someone) {
	if (!isThere(content, state, who) || !isAdult(content, who) || isSame(state[part], who)) return null;
	// One person cannot be both: the second one is another.
	if (part === 'next') return isSame(state.first, who) ? null : { ...state, next: who };
	return { ...state, first: who, next: isSame(state.next, who) ? null : state.next };
}

/** A plan names nobody who has left the star. */
function settled(content: CircleContent, state: CircleState): CircleState {
	const still = (who: Someone | null) => (who && isThere(content, state, who) ? who : null);
	return { ...state, first: still(state.first), next: still(state.next) };
}

function assess(content: CircleContent, state: CircleState): Assessment {
	// Whom somebody trusts is not observed.
	if (state.ready) return { status: 'done', observed: [] };
	if (isEmpty(state)) return { status: 'untouched' };
	const filled = content.branches.filter((one) => isFilled(content, state, one.id)).length;
	const planned = [state.first, state.line, state.next].filter((one) => one !== null).length;
	return { status: 'under-way', progress: { done: filled + planned, of: content.branches.length + 4 } };
}

const isEmpty = (state: CircleState): boolean =>
	!state.ready &&
	state.line === null &&
	Object.keys(state.words).length === 0 &&
	Object.values(state.chosen).every((roles) => roles.length === 0);

export const rolesOf = (state: Pick<CircleState, 'chosen'>, branch: string): readonly string[] =>
	Object.hasOwn(state.chosen, branch) ? (state.chosen[branch] ?? []) : [];

export const wordsOf = (state: Pick<CircleState, 'words'>, branch: string): string | undefined =>
	Object.hasOwn(state.words, branch) ? state.words[branch] : undefined;

export const isFilled = (content: CircleContent, state: CircleState, branch: string): boolean =>
	people(content, state).some((one) => one.branch === branch);
