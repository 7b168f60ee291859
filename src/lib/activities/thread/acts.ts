/** What a learner can do in a conversation, as it is saved: read on, decide. Letting it run by itself is not an act. */
import type { Acts } from '$lib/domain/engine';

export type ThreadAct =
	/** Unfolds the messages up to this one. */
	| { readonly do: 'read'; readonly beat: string; readonly message: string }
	/** Decides at the pause of this beat. */
	| { readonly do: 'decide'; readonly beat: string; readonly decision: string }
	/** Goes on from this beat, after a feedback or from a beat without decisions. */
	| { readonly do: 'next'; readonly beat: string };

export const threadActs: Acts<ThreadAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): ThreadAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.beat)) return null;
	const beat = rename(act.beat);
	switch (act.do) {
		case 'read':
			return isId(act.message) ? { do: 'read', beat, message: rename(act.message) } : null;
		case 'decide':
			return isId(act.decision) ? { do: 'decide', beat, decision: rename(act.decision) } : null;
		case 'next':
			return { do: 'next', beat };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
