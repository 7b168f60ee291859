/** What a learner can do in a dialogue, as it is saved. Trying parts of a sentence is not an act: saying it is. */
import type { Acts } from '$lib/domain/engine';

export type DialogueAct =
	/** Says a sentence of this turn: its reaction is then shown. */
	| { readonly do: 'say'; readonly turn: string; readonly move: string }
	/** Says a sentence put together from one option of each part. */
	| { readonly do: 'compose'; readonly turn: string; readonly words: readonly string[] }
	/** Stops, and passes it on to an adult. */
	| { readonly do: 'relay'; readonly turn: string }
	/** Goes on from this turn, after a reaction or where nothing is said. */
	| { readonly do: 'next'; readonly turn: string };

export const dialogueActs: Acts<DialogueAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): DialogueAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.turn)) return null;
	const turn = rename(act.turn);
	switch (act.do) {
		case 'next':
		case 'relay':
			return { do: act.do, turn };
		case 'say':
			return isId(act.move) ? { do: 'say', turn, move: rename(act.move) } : null;
		case 'compose':
			return Array.isArray(act.words) && act.words.length > 0 && act.words.every(isId)
				? { do: 'compose', turn, words: act.words.map(rename) }
				: null;
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
