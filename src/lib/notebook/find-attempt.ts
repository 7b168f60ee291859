import { attemptId } from './attempt-id';
import type { OpenDatabase } from './open-database';
import type { AttemptRef } from './port';
import { read } from './transact';

/** How many ids are derived before each look: few have done an activity more often. */
const AT_ONCE = 8;

export async function refOf({ ids }: OpenDatabase, activity: string, ordinal: number): Promise<AttemptRef> {
	return { attempt: await attemptId(ids, activity, ordinal), activity, ordinal };
}

/** Ordinal of the latest attempt at this activity that has an entry; -1 before the first. */
export async function latestOrdinal(opened: OpenDatabase, activity: string): Promise<number> {
	const { entries, heads } = opened.db;
	for (let from = 0; ; from += AT_ONCE) {
		const ordinals = Array.from({ length: AT_ONCE }, (_, index) => from + index);
		const named = await Promise.all(ordinals.map((ordinal) => attemptId(opened.ids, activity, ordinal)));
		const there = await read(opened, [entries, heads], async () => {
			const withHead = await heads.bulkGet(named);
			const begun = await entries.bulkGet(named.map((id): [string, number] => [id, 0]));
			// Either is proof enough: a damaged attempt must not be taken for a free one.
			return named.map((_, index) => Boolean(withHead[index] ?? begun[index]));
		});
		const free = there.indexOf(false);
		if (free >= 0) return from + free - 1;
	}
}
