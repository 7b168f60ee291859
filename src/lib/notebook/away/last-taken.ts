import { isCount, isRecord } from '../entry-shape';
import type { OpenDatabase } from '../open-database';
import type { Place, Seal } from '../seal';
import { read, write } from '../transact';

/** The last time that a notebook was taken away. Sealed like a row: a day tells when somebody was here. */
export interface Taken {
	/** In days since 1970. */
	readonly day: number;
	/** How many entries the notebook had: more now means that the file is no longer all of it. */
	readonly entries: number;
}

export interface LastTaken extends Taken {
	/** Entries that came since. */
	readonly since: number;
}

const PLACE: Place = { table: 'meta', attempt: '', at: 'taken' };

/** `undefined`: never, or it cannot be read. @throws {NotebookError} */
export async function lastTaken(opened: OpenDatabase, seal: Seal): Promise<LastTaken | undefined> {
	const { meta, entries } = opened.db;
	const { row, count } = await read(opened, [meta, entries], async () => ({
		row: await meta.get('taken'),
		count: await entries.count()
	}));
	const taken = row && (await seal.open(row.value, PLACE))?.value;
	if (!isRecord(taken) || !isCount(taken['day']) || !isCount(taken['entries'])) return undefined;
	return { day: taken['day'], entries: taken['entries'], since: Math.max(0, count - taken['entries']) };
}

/** @param day in days since 1970 @throws {NotebookError} */
export async function markTaken(opened: OpenDatabase, seal: Seal, day: number): Promise<void> {
	const { meta, entries } = opened.db;
	const taken: Taken = { day, entries: await read(opened, [entries], () => entries.count()) };
	const value = await seal.seal(taken, PLACE);
	await write(opened, [meta], () => meta.put({ key: 'taken', value }));
}
