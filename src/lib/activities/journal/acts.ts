/** What a learner can do with a journal, as it is saved. */
import type { Acts } from '$lib/domain/engine';

export type JournalAct =
	/** Keeps the words of a strip, in place of those before. */
	| { readonly do: 'write'; readonly strip: string; readonly text: string }
	/** Empties a strip. */
	| { readonly do: 'erase'; readonly strip: string }
	/** Turns to another strip, whether the one before holds words or not. */
	| { readonly do: 'go'; readonly strip: string }
	/** « J'ai fini ». */
	| { readonly do: 'finish' };

/** Longest text of a strip, in UTF-16 units: a full page. */
export const LONGEST_STRIP = 4000;

export const journalActs: Acts<JournalAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): JournalAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (act.do === 'finish') return { do: 'finish' };
	if (!isId(act.strip)) return null;
	const strip = rename(act.strip);
	switch (act.do) {
		case 'write':
			return isText(act.text) ? { do: 'write', strip, text: act.text } : null;
		case 'erase':
		case 'go':
			return { do: act.do, strip };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST_STRIP;
