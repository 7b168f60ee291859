import type { Summary } from '$lib/domain/attempt';
import type { DexieNotebook } from '../dexie-notebook';
import type { OpenAttempt } from '../port';

/**
 * Seals what was written without a key into a notebook that has one, then erases it where it was. Done again
 * after an interruption, it goes on where it stopped: nothing is erased before all of it has been written.
 * What cannot be read is left out of the copy, and then nothing is erased.
 * @param activities ids of all that may have been done here: drafts alone do not tell theirs
 * @returns false when something could not be read, and everything also stays where it was
 * @throws {NotebookError}
 */
export async function moveInto(
	from: DexieNotebook,
	to: DexieNotebook,
	activities: readonly string[]
): Promise<boolean> {
	await from.flush();
	const summaries = await from.summaries();
	const named = new Set([...activities, ...summaries.map(({ activity }) => activity)]);
	let whole = true;
	for (const activity of named) {
		const last = await from.latest(activity);
		// One more than there are: it may have been typed in and never begun.
		for (let ordinal = 0; ordinal <= last + 1; ordinal++) {
			const there = await from.attempt(activity, ordinal);
			whole &&= there.damagedAt === undefined;
			await copy(
				there,
				to,
				summaries.find(({ attempt }) => attempt === there.attempt)
			);
		}
	}
	await to.flush();
	if (whole) await from.erase();
	return whole;
}

async function copy(there: OpenAttempt, to: DexieNotebook, summary: Summary | undefined): Promise<void> {
	const { activity, ordinal, entries, drafts } = there;
	const here = await to.attempt(activity, ordinal);
	const { attempt } = here;
	const rest = entries.slice(here.entries.length);
	if (rest.length > 0)
		await to.append(here, rest, { ...(summary ?? unread(activity, entries.length)), attempt });
	const known = new Map(here.drafts.map(({ field, rev }) => [field, rev]));
	for (const draft of drafts) if ((known.get(draft.field) ?? -1) < draft.rev) to.keepDraft(here, draft);
}

/** A summary is a cache: the next append makes it again. */
const unread = (activity: string, entries: number): Omit<Summary, 'attempt'> => ({
	activity,
	assessment: { status: 'untouched' },
	place: '',
	contentVersion: '',
	entries
});
