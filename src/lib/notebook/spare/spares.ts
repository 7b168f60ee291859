import { gather } from './gather';
import type { SpareCopy, SpareHead } from './copy';
import { copiedIds, readCopy, removeCopy, writeCopy, type Slots } from './slots';

/**
 * `written`: the copy is what the notebook was a moment ago. `other`: see `writeCopy`. `refused`: this device
 * has no room for it, or no place. `gone`: the notebook no longer stands on the shelf.
 */
export type SpareOutcome = 'written' | 'other' | 'refused' | 'gone';

/** The spare copies of this device. None of these ever throws: a copy never stands in the way of writing. */
export interface Spares {
	/** @param force see `writeCopy` */
	write(id: string, force: boolean): Promise<SpareOutcome>;
	read(id: string): Promise<SpareCopy | undefined>;
	list(): Promise<SpareHead[]>;
	remove(id: string): Promise<void>;
}

/** On the thread that calls it: for the worker, and for tests. */
export const sparesIn = (open: () => Promise<Slots>): Spares => ({
	async write(id, force) {
		try {
			const copy = await gather(id);
			if (!copy) return 'gone';
			return await writeCopy(await open(), copy, force);
		} catch {
			return 'refused';
		}
	},
	async read(id) {
		return open()
			.then((slots) => readCopy(slots, id))
			.catch(() => undefined);
	},
	async list() {
		try {
			const slots = await open();
			const copies = await Promise.all((await copiedIds(slots)).map((id) => readCopy(slots, id)));
			return copies
				.filter((copy) => copy !== undefined)
				.map(({ id, picture, colour }) => ({ id, picture, colour }));
		} catch {
			return [];
		}
	},
	async remove(id) {
		await open()
			.then((slots) => removeCopy(slots, id))
			.catch(() => {});
	}
});

/** A device that keeps no copies. */
export const noSpares: Spares = {
	write: async () => 'refused',
	read: async () => undefined,
	list: async () => [],
	remove: async () => {}
};
