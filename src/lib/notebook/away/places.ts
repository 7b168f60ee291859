import type { DexieNotebook } from '../dexie-notebook';
import { hexadecimal, randomBytes } from '../keys/bytes';
import { randomSecret } from '../keys/keys';
import type { KeptNotebook } from '../kept/kept-notebook';
import type { KeptShelf } from '../kept/shelf';
import { openNotebook } from '../open';
import { NotebookError } from '../port';
import { bringIn, previewOf, type Preview } from './bring-in';
import type { Contents, Cover } from './contents';
import type { Incoming } from './incoming';

/** Where what a file holds may go. */
export interface Place {
	/** What would come of it; nothing is written. @throws {NotebookError} */
	preview(): Promise<Preview>;
	/** @throws {NotebookError} then everything is as it was before */
	bring(): Promise<Brought>;
	/** Lets go of it; after `bring`, of nothing that is given back. */
	close(): Promise<void>;
}

export interface Brought {
	readonly preview: Preview;
	/** The notebook that holds it now, open: the caller writes in it, or closes it. */
	readonly kept?: KeptNotebook;
}

/** The notebook that is open. */
export const intoOpen = ({ notebook }: KeptNotebook, contents: Contents): Place => ({
	...onto(notebook, contents),
	close: async () => {}
});

/** This device's own notebook, without a key. @throws {NotebookError} `refused`: there is none */
export async function intoDevice(contents: Contents): Promise<Place> {
	const { notebook, refusal } = await openNotebook();
	if (isOnDisk(notebook)) return { ...onto(notebook, contents), close: () => notebook.close() };
	throw new NotebookError(refusal ?? 'refused');
}

/**
 * The notebook that the file was made from, where it still stands here and the same card opens it.
 * `undefined`: it does not.
 * @throws {NotebookError}
 */
export async function intoSame(
	shelf: KeptShelf,
	{ file, card, contents }: Incoming
): Promise<Place | undefined> {
	if (!(await shelf.list()).some(({ id }) => id === file.id)) return undefined;
	const unlocked = await shelf.open(file.id, card);
	if (!unlocked) return undefined;
	const { kept } = unlocked;
	let taken = false;
	const there = onto(kept.notebook, contents);
	return {
		preview: there.preview,
		bring: async () => {
			const { preview } = await there.bring();
			taken = true;
			return { preview, kept };
		},
		close: async () => (taken ? undefined : kept.close())
	};
}

/**
 * A notebook of its own, that opens with the cards it had where the file was made. Where one of that id stands
 * here already, and this card does not open it, it opens with this card alone.
 * @param cover as it will look here
 */
export function intoNew(shelf: KeptShelf, incoming: Incoming, cover: Cover): Place {
	const { attempts } = incoming.contents;
	const activities = new Set(attempts.map(({ activity }) => activity)).size;
	const none = { longer: 0, both: 0, same: 0, newerHere: 0 };
	return {
		preview: async () => ({ activities, attempts: attempts.length, added: attempts.length, ...none }),
		bring: async () => {
			const kept = await broughtBack(shelf, incoming, cover);
			try {
				return { preview: await bringIn(incoming.contents, kept.notebook), kept };
			} catch (error) {
				await kept.close();
				await shelf.destroy(kept.named.id);
				throw error;
			}
		},
		close: async () => {}
	};
}

async function broughtBack(shelf: KeptShelf, { file, card, secret }: Incoming, cover: Cover) {
	if (!(await shelf.holds(file.id)))
		return shelf.bringBack({ id: file.id, ...cover }, file.wrappings, secret);
	const id = hexadecimal(randomBytes(8));
	const other = randomSecret();
	return shelf.bringBack({ id, ...cover }, [await shelf.cards.wrapped(other, card, id)], other);
}

const onto = (notebook: DexieNotebook, contents: Contents): Pick<Place, 'preview' | 'bring'> => ({
	preview: () => previewOf(contents, notebook),
	bring: async () => ({ preview: await bringIn(contents, notebook) })
});

const isOnDisk = (notebook: object): notebook is DexieNotebook => 'takeIn' in notebook;
