import type { Body } from '../seal';
import type { Slots } from './slots';

/** Neutral, like every name that stays in the profile in clear. */
const FOLDER = 'cahier-copies';

/** What TypeScript's types of a page leave out. */
type OnlyInWorkers = FileSystemFileHandle & {
	createSyncAccessHandle(): Promise<{
		truncate(size: number): void;
		/** How many bytes were written. */
		write(bytes: Body, options: { readonly at: number }): number;
		flush(): void;
		close(): void;
	}>;
};

/**
 * The origin's private file system. In a worker: sync access handles are in every browser since 2023,
 * `createWritable` is not.
 * @throws {DOMException} where there is none
 */
export async function opfsSlots(): Promise<Slots> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle(FOLDER, { create: true });
	return {
		async names() {
			const names: string[] = [];
			for await (const name of folder.keys()) names.push(name);
			return names;
		},
		async read(name) {
			try {
				const file = await (await folder.getFileHandle(name)).getFile();
				return new Uint8Array(await file.arrayBuffer());
			} catch {
				return undefined;
			}
		},
		async write(name, bytes: Body) {
			const file = (await folder.getFileHandle(name, { create: true })) as OnlyInWorkers;
			const handle = await file.createSyncAccessHandle();
			try {
				handle.truncate(0);
				// Less may be written than was asked for when the room runs out.
				if (handle.write(bytes, { at: 0 }) < bytes.length)
					throw new DOMException('no room', 'QuotaExceededError');
				handle.flush();
			} finally {
				handle.close();
			}
		},
		async remove(name) {
			await folder.removeEntry(name).catch(() => {});
		}
	};
}
