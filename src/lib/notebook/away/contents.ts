import type { Assessment } from '$lib/domain/assessment';
import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { DexieNotebook } from '../dexie-notebook';
import type { OpenAttempt } from '../port';

/**
 * All that a notebook holds, with nothing of the device that it was written on: ids of attempts come of a
 * notebook's key, so that here an attempt is named by its activity and how many came before it.
 */
export interface Contents {
	/** How the notebook looks; a device's own notebook has no cover. */
	readonly cover?: Cover;
	readonly attempts: readonly Carried[];
}

export interface Cover {
	/** Place in the list of pictures. */
	readonly picture: number;
	readonly colour: number;
}

/** One attempt. One without entries was typed in and never begun. */
export interface Carried {
	readonly activity: string;
	readonly ordinal: number;
	readonly entries: readonly Entry[];
	readonly drafts: readonly Draft[];
	/** What the list said of it, see `Summary`; absent: it could not be read. */
	readonly listed?: CarriedSummary;
}

export interface CarriedSummary {
	readonly assessment: Assessment;
	readonly place: string;
	readonly contentVersion: string;
}

/** A summary is a cache: the next act makes it again. */
export const UNREAD: CarriedSummary = { assessment: { status: 'untouched' }, place: '', contentVersion: '' };

/** One attempt as it lies in a notebook, and what the list says of it. */
export interface Kept {
	readonly there: OpenAttempt;
	readonly summary: Summary | undefined;
}

/**
 * Every attempt of a notebook, and per activity one more than there are: it may have been typed in and never
 * begun.
 * @param activities ids of all that may have been done here: drafts alone do not tell theirs
 * @throws {NotebookError}
 */
export async function* attemptsOf(
	notebook: DexieNotebook,
	activities: readonly string[]
): AsyncGenerator<Kept, void> {
	const summaries = await notebook.summaries();
	const named = new Set([...activities, ...summaries.map(({ activity }) => activity)]);
	for (const activity of named) {
		const last = await notebook.latest(activity);
		for (let ordinal = 0; ordinal <= last + 1; ordinal++) {
			const there = await notebook.attempt(activity, ordinal);
			yield { there, summary: summaries.find(({ attempt }) => attempt === there.attempt) };
		}
	}
}

/**
 * What can be read of a notebook. `whole` is false when something could not.
 * @throws {NotebookError}
 */
export async function contentsOf(
	notebook: DexieNotebook,
	activities: readonly string[],
	cover?: Cover
): Promise<{ readonly contents: Contents; readonly whole: boolean }> {
	await notebook.flush();
	const attempts: Carried[] = [];
	let whole = true;
	for await (const { there, summary } of attemptsOf(notebook, activities)) {
		whole &&= there.damagedAt === undefined;
		const { activity, ordinal, entries, drafts } = there;
		if (entries.length > 0 || drafts.length > 0)
			attempts.push({ activity, ordinal, entries, drafts, ...(summary ? { listed: listed(summary) } : {}) });
	}
	return { contents: { ...(cover ? { cover } : {}), attempts }, whole };
}

const listed = ({ assessment, place, contentVersion }: Summary): CarriedSummary => ({
	assessment,
	place,
	contentVersion
});
