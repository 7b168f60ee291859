/** What a learner can do with a passage, as it is saved. Choosing a piece of it is not an act. */
import type { Acts } from '$lib/domain/engine';

export type MarkAct =
	/** Says that this signal is to be seen in this piece. */
	| { readonly do: 'mark'; readonly segment: string; readonly signal: string }
	/** Takes the mark away. */
	| { readonly do: 'unmark'; readonly segment: string; readonly signal: string }
	/** Asks what can be said of it. */
	| { readonly do: 'look' };

export const markActs: Acts<MarkAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): MarkAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'mark':
		case 'unmark':
			return isId(act.segment) && isId(act.signal)
				? { do: act.do, segment: rename(act.segment), signal: rename(act.signal) }
				: null;
		case 'look':
			return { do: 'look' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
