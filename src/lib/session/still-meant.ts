import { isEnter, isRewind, numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { ROOT } from './playing';

/**
 * What was done here and still stands, to be decided again after other entries: acts that were undone
 * here are gone, an undo of something that had been saved stays, the root's `enter` is made anew if needed.
 * @param last seq of the last entry that was known when these were done
 */
export function stillMeant(pending: readonly NewEntry[], last: number): NewEntry[] {
	const kept: Entry[] = [];
	for (const entry of numbered(pending, last)) {
		if (!isRewind(entry)) {
			kept.push(entry);
			continue;
		}
		while (kept.length > 0 && kept.at(-1)!.seq > entry.rewindTo) kept.pop();
		if (entry.rewindTo <= last) kept.push(entry);
	}
	const opensRoot = (entry: Entry) => isEnter(entry) && entry.enter.frame === ROOT;
	return kept.filter((entry) => !opensRoot(entry)).map(withoutSeq);
}

export function withoutSeq({ seq: _, ...entry }: Entry): NewEntry {
	return entry as NewEntry;
}
