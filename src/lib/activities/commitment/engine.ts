/** The rules of a commitment: choose or write one, take it, come back as often as one likes, make it smaller. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { CommitmentAct, Part } from './acts';
import type { CommitmentContent, How } from './schema';

/** What one commits to: one that was offered, perhaps in a smaller step, or one's own words. */
export type What =
	| { readonly commitment: string; readonly step: string | null }
	| { readonly text: string; readonly commitment?: undefined };

export type Answer =
	| { readonly option: string; readonly text?: undefined }
	| { readonly text: string; readonly option?: undefined };

/** A look back; what it was about is `null` once its words were erased. */
export interface Look {
	readonly how: How;
	readonly what: What | null;
}

/** Where a learner stands. */
export interface CommitmentState {
	readonly what: What | null;
	readonly when: Answer | null;
	readonly help: Answer | null;
	readonly taken: boolean;
	/** Oldest first. */
	readonly looks: readonly Look[];
	/** Acts since something was erased: undoing stops there, or whoever comes next could read it. */
	readonly since: number;
}

export const OWN = 'own';
const EMPTY: CommitmentState = { what: null, when: null, help: null, taken: false, looks: [], since: 0 };

export const commitmentEngine: Engine<CommitmentContent, CommitmentState, CommitmentAct> = {
	start: () => EMPTY,
	advance(content, state, act) {
		const next = step(content, state, act);
		return next && { ...next, since: act.do === 'erase' || act.do === 'drop' ? 0 : state.since + 1 };
	},
	assess,
	place: (content, { what }) => what?.commitment ?? (what ? OWN : (content.commitments[0]?.id ?? OWN))
};

function step(
	content: CommitmentContent,
	state: CommitmentState,
	act: CommitmentAct
): CommitmentState | null {
	switch (act.do) {
		case 'choose':
			if (!mayChoose(state) || !content.commitments.some((one) => one.id === act.commitment)) return null;
			return become(state, { commitment: act.commitment, step: null });
		case 'write': {
			const text = act.text.trim();
			const may = mayChoose(state) || isPending(state, 'not-yet') || isOwn(state.what);
			return !may || text === '' ? null : become(state, { text });
		}
		case 'erase':
			return isOwn(state.what) || state.looks.some((look) => isOwn(look.what)) ? erase(state) : null;
		case 'pick': {
			const known = content[act.part].options.some((one) => one.id === act.option);
			return known ? answer(state, act.part, { option: act.option }) : null;
		}
		case 'note': {
			const text = act.text.trim();
			return text === '' ? null : answer(state, act.part, { text });
		}
		case 'drop':
			return state[act.part] === null ? null : { ...state, [act.part]: null };
		case 'take':
			return state.taken || state.what === null ? null : { ...state, taken: true };
		case 'look':
			if (!state.taken || state.what === null) return null;
			return { ...state, looks: [...state.looks, { how: act.how, what: state.what }] };
		case 'smaller':
			return smaller(content, state, act.step);
	}
}

const become = (state: CommitmentState, what: What) => (isSame(state.what, what) ? null : { ...state, what });

function answer(state: CommitmentState, part: Part, given: Answer) {
	const now = state[part];
	return now?.option === given.option && now?.text === given.text ? null : { ...state, [part]: given };
}

/** Own words go from everywhere on the page, the looks back at them too. */
function erase(state: CommitmentState): CommitmentState {
	const looks = state.looks.map((look) => (isOwn(look.what) ? { ...look, what: null } : look));
	return isOwn(state.what) ? { ...state, looks, what: null, taken: false } : { ...state, looks };
}

function smaller(content: CommitmentContent, state: CommitmentState, step: string): CommitmentState | null {
	const { what } = state;
	if (!what || what.commitment === undefined || !isPending(state, 'not-yet')) return null;
	const of = content.commitments.find((one) => one.id === what.commitment);
	return of?.smaller.some((one) => one.id === step) ? become(state, { ...what, step }) : null;
}

function assess(_content: CommitmentContent, state: CommitmentState): Assessment {
	// Whether it was done is nobody's business: to have taken one is enough.
	if (state.taken) return { status: 'done', observed: [] };
	if (state.what === null && state.when === null && state.help === null) return { status: 'untouched' };
	const done = [state.what, state.when, state.help].filter((one) => one !== null).length;
	return { status: 'under-way', progress: { done, of: 4 } };
}

/** Another one may be chosen until one is taken, and after a change of mind. */
export const mayChoose = (state: CommitmentState): boolean => !state.taken || isPending(state, 'changed');

/** The last look back said this, and nothing has become of it yet. */
export function isPending(state: CommitmentState, how: How): boolean {
	const last = state.looks.at(-1);
	return last?.how === how && last.what !== null && isSame(state.what, last.what);
}

export const isOwn = (what: What | null): what is What & { text: string } =>
	what !== null && what.commitment === undefined;

function isSame(one: What | null, other: What): boolean {
	if (one === null) return false;
	if (one.commitment === undefined || other.commitment === undefined)
		return one.commitment === other.commitment && 'text' in one && 'text' in other && one.text === other.text;
	return one.commitment === other.commitment && one.step === other.step;
}
