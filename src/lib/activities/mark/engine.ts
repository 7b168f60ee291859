/** The rules of a search for signals. Nothing is said mark by mark: one looks when one wants, and may still change. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { MarkAct } from './acts';
import type { MarkContent, Passage, Segment, Signal, Verdict } from './schema';

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface MarkState {
	/** Signals that are marked, by id of segment, in the order in which they were; no empty list. */
	readonly marks: Readonly<Record<string, readonly string[]>>;
	/** What can be said of it is shown. */
	readonly looking: boolean;
	/** Segments whose marks were changed while one looked, oldest first, each once. */
	readonly second: readonly string[];
}

/** What can be said of one signal at one place. */
export interface Remark {
	readonly segment: Segment;
	readonly signal: Signal;
	readonly verdict: Verdict;
	readonly explanation: string;
	readonly marked: boolean;
}

/** The place after the last passage. */
export const END = 'fin';

export const markEngine: Engine<MarkContent, MarkState, MarkAct> = {
	start: () => ({ marks: {}, looking: false, second: [] }),
	advance,
	assess,
	place
};

function advance(content: MarkContent, state: MarkState, act: MarkAct): MarkState | null {
	if (act.do === 'look') return state.looking ? null : { ...state, looking: true };
	const segment = findSegment(content, act.segment);
	if (!segment?.signals?.some((one) => one.id === act.signal)) return null;
	const before = marksOf(state, segment.id);
	if (before.includes(act.signal) === (act.do === 'mark')) return null;
	const after =
		act.do === 'mark' ? [...before, act.signal] : before.filter((signal) => signal !== act.signal);
	const { [segment.id]: _before, ...others } = state.marks;
	return {
		...state,
		marks: after.length > 0 ? { ...others, [segment.id]: after } : others,
		second: state.looking && !state.second.includes(segment.id) ? [...state.second, segment.id] : state.second
	};
}

function assess(content: MarkContent, state: MarkState): Assessment {
	if (state.looking) {
		const seen = content.passages
			.flatMap((passage) => remarks(content, state, passage))
			.filter((one) => one.marked && one.verdict === 'fits')
			.map(({ signal, segment }) => ({ what: signal.id, at: segment.id }));
		return {
			status: 'done',
			observed: [...seen, ...state.second.map((at) => ({ what: 'second-look', at }))]
		};
	}
	if (Object.keys(state.marks).length === 0) return { status: 'untouched' };
	const done = content.passages.filter((one) => isMarked(state, one)).length;
	return { status: 'under-way', progress: { done, of: content.passages.length + 1 } };
}

/** The first passage without a mark, else the last one. */
function place(content: MarkContent, state: MarkState): string {
	const next = content.passages.find((one) => !isMarked(state, one)) ?? content.passages.at(-1)!;
	return state.looking ? END : next.id;
}

const isMarked = (state: MarkState, passage: Passage) =>
	passage.segments.some((one) => marksOf(state, one.id).length > 0);

export const findSegment = (content: MarkContent, id: string): Segment | undefined =>
	content.passages.flatMap((one) => one.segments).find((one) => one.id === id);

/** The signals that are marked at a segment, by id. */
export const marksOf = (state: MarkState, segment: string): readonly string[] =>
	Object.hasOwn(state.marks, segment) ? state.marks[segment]! : [];

/** What can be said of a passage: of each mark, and of each signal that fits and is not marked; in reading order. */
export function remarks(content: MarkContent, state: MarkState, passage: Passage): readonly Remark[] {
	return passage.segments.flatMap((segment) =>
		content.signals.flatMap((signal) => {
			const said = segment.signals?.find((one) => one.id === signal.id);
			const marked = marksOf(state, segment.id).includes(signal.id);
			if (!said || (!marked && said.verdict !== 'fits')) return [];
			return { segment, signal, verdict: said.verdict, explanation: said.explanation, marked };
		})
	);
}
