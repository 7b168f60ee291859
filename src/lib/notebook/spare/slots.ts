import type { Body } from '../seal';
import { decodeCopy, encodeCopy, type SpareCopy } from './copy';

/** Where copies lie: files by name. */
export interface Slots {
	names(): Promise<string[]>;
	read(name: string): Promise<Body | undefined>;
	/** @throws when there is no room; the file may then be torn */
	write(name: string, bytes: Body): Promise<void>;
	remove(name: string): Promise<void>;
}

/** Two files a notebook, written in turn: one that is torn leaves the other. */
const TURNS = ['0', '1'] as const;
const nameOf = (id: string, turn: string): string => `${id}.${turn}`;

/** The newest copy that is whole, and the file whose turn it is next. */
async function newest(slots: Slots, id: string) {
	const all = await Promise.all(
		TURNS.map(async (turn) => {
			const bytes = await slots.read(nameOf(id, turn));
			return { turn, found: bytes && (await decodeCopy(bytes)) };
		})
	);
	const [best, other] = all.toSorted((a, b) => (b.found?.generation ?? -1) - (a.found?.generation ?? -1));
	return { found: best!.found, next: best!.found ? other!.turn : TURNS[0] };
}

export async function readCopy(slots: Slots, id: string): Promise<SpareCopy | undefined> {
	return (await newest(slots, id)).found?.copy;
}

/**
 * `other`: the copy that lies there is of another database, which this one has replaced: it may be all that is
 * left, and is not written over.
 * @param force it is no longer wanted
 * @throws when there is no room: the copy before it is still whole
 */
export async function writeCopy(slots: Slots, copy: SpareCopy, force: boolean): Promise<'written' | 'other'> {
	const { found, next } = await newest(slots, copy.id);
	if (found && found.copy.salt !== copy.salt && !force) return 'other';
	const generation = (found?.generation ?? 0) + 1;
	await slots.write(nameOf(copy.id, next), await encodeCopy(copy, generation));
	return 'written';
}

/** Ids of the notebooks that have a copy. */
export async function copiedIds(slots: Slots): Promise<string[]> {
	const ids = (await slots.names()).map((name) => name.split('.')[0]!);
	return [...new Set(ids)].filter((id) => /^[0-9a-f]{16}$/.test(id));
}

export async function removeCopy(slots: Slots, id: string): Promise<void> {
	for (const turn of TURNS) await slots.remove(nameOf(id, turn));
}
