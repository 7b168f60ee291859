import { attemptId } from './attempt-id';
import { entriesFrom } from './database';
import { latestOrdinal } from './find-attempt';
import type { OpenDatabase } from './open-database';
import { write } from './transact';

/**
 * Removes every attempt at one activity, all or nothing: of some only, those after them would not be found again.
 * @param forget told of each attempt before it is removed: what is at hand of it must not be written after
 * @returns ids of what was removed
 * @throws {NotebookError}
 */
export async function eraseActivity(
	opened: OpenDatabase,
	activity: string,
	forget: (attempt: string) => void
): Promise<string[]> {
	const { db, ids } = opened;
	const { entries, heads, summaries, drafts } = db;
	// Half-typed words may be there before the first entry.
	const count = Math.max(0, await latestOrdinal(opened, activity)) + 1;
	const ordinals = Array.from({ length: count + 1 }, (_, ordinal) => ordinal);
	const attempts = await Promise.all(ordinals.map((ordinal) => attemptId(ids, activity, ordinal)));
	attempts.forEach(forget);
	await write(opened, [entries, heads, summaries, drafts], async () => {
		for (const attempt of attempts) {
			await entriesFrom(db, attempt, 0).delete();
			await drafts.where('[attempt+field]').between([attempt, ''], [attempt, '\uffff']).delete();
		}
		await heads.bulkDelete(attempts);
		await summaries.bulkDelete(attempts);
	});
	return attempts;
}
