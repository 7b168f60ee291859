import type { AttemptRow, DraftRow, EntryRow } from '../database';
import { fieldId } from '../attempt-id';
import { refOf } from '../find-attempt';
import type { OpenDatabase } from '../open-database';
import { isTaken } from '../refusal';
import { draftRow, entryRow, headRow, summaryRow } from '../rows';
import type { Seal } from '../seal';
import { write } from '../transact';
import { UNREAD } from './contents';
import type { Addition } from './merge';

/** Sealed before the transaction, which waits for nothing but the database. */
interface Rows {
	readonly attempt: string;
	readonly entries: readonly EntryRow[];
	readonly drafts: readonly DraftRow[];
	readonly head: AttemptRow | undefined;
	readonly summary: AttemptRow | undefined;
}

/**
 * Writes what comes from elsewhere: all of it in one transaction, or nothing.
 * `behind`: another tab has written one of these places meanwhile; nothing of ours was kept: plan again.
 * @returns the attempts that were written
 * @throws {NotebookError}
 */
export async function takeIn(
	opened: OpenDatabase,
	seal: Seal,
	additions: readonly Addition[]
): Promise<readonly string[] | 'behind'> {
	const wanted = additions.filter(({ entries, drafts }) => entries.length + drafts.length > 0);
	const all = await Promise.all(wanted.map((addition) => rowsOf(opened, seal, addition)));
	const { db } = opened;
	try {
		await write(opened, [db.entries, db.heads, db.summaries, db.drafts], async () => {
			for (const rows of all) {
				const first = rows.entries[0]?.seq ?? 0;
				if (first > 0 && !(await db.entries.get([rows.attempt, first - 1]))) throw overtaken();
				for (const row of rows.entries) await db.entries.add(row);
				if (rows.head) await db.heads.put(rows.head);
				if (rows.summary) await db.summaries.put(rows.summary);
				for (const row of rows.drafts) {
					const there = await db.drafts.get([row.attempt, row.field]);
					if (there && there.rev >= row.rev) throw overtaken();
					await db.drafts.put(row);
				}
			}
		});
	} catch (error) {
		if (isTaken(error)) return 'behind';
		throw error;
	}
	return all.map(({ attempt }) => attempt);
}

async function rowsOf(opened: OpenDatabase, seal: Seal, addition: Addition): Promise<Rows> {
	const { activity, ordinal, entries, drafts, listed } = addition;
	const ref = await refOf(opened, activity, ordinal);
	const { attempt } = ref;
	const count = (entries.at(-1)?.seq ?? -1) + 1;
	const summary = { ...(listed ?? UNREAD), attempt, activity, entries: count };
	return {
		attempt,
		entries: await Promise.all(entries.map((entry) => entryRow(seal, attempt, entry))),
		drafts: await Promise.all(
			drafts.map(async (draft) =>
				draftRow(seal, attempt, await fieldId(opened.ids, attempt, draft.field), draft)
			)
		),
		head: count > 0 ? await headRow(seal, attempt, count) : undefined,
		summary: count > 0 ? await summaryRow(seal, ref, summary) : undefined
	};
}

/** As `add` says it. */
const overtaken = (): DOMException => new DOMException('another tab came first', 'ConstraintError');
