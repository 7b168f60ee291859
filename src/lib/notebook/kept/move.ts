import type { Summary } from '$lib/domain/attempt';
import { attemptsOf, UNREAD } from '../away/contents';
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
	let whole = true;
	for await (const { there, summary } of attemptsOf(from, activities)) {
		whole &&= there.damagedAt === undefined;
		await copy(there, to, summary);
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
		await to.append(here, rest, {
			...(summary ?? { ...UNREAD, activity, entries: entries.length }),
			attempt
		});
	const known = new Map(here.drafts.map(({ field, rev }) => [field, rev]));
	for (const draft of drafts) if ((known.get(draft.field) ?? -1) < draft.rev) to.keepDraft(here, draft);
}
