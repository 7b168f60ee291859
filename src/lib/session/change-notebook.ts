import { markKept, unmarkKept } from './kept-mark';
import type { KeptNotebook, OpenNotebook, Shelf } from './open-notebook.svelte';
import type { Services } from './services.svelte';
import { unmarkToday } from './today-mark';
import type { Today } from './today.svelte';

/** One notebook in the place of another: fetched with the lines and pages on which somebody asks for it. */

/** Fetched when the page of notebooks asks for it. */
export const bringShelf = (): Promise<Shelf> => import('$lib/notebook/kept/open-shelf');

/** From now on everything is written in this notebook, which its card has just opened. */
export async function take(notebook: OpenNotebook, kept: KeptNotebook): Promise<void> {
	await letGo(notebook);
	notebook.kept = kept;
	markKept();
	await notebook.settle(Promise.resolve(notebook.use(kept, 'kept')));
}

/** Goes on without a key: from now on everything is written in the device's own notebook. */
export async function withoutKey(notebook: OpenNotebook): Promise<void> {
	await letGo(notebook);
	unmarkKept();
	await notebook.settle(notebook.device());
}

/** From now on everything is written in a notebook of today; what this device keeps stays where it is. */
export async function justForToday(notebook: OpenNotebook): Promise<void> {
	if (notebook.keeping === 'today') return;
	const today = await todayOf(notebook);
	await letGo(notebook);
	unmarkKept();
	await notebook.settle(today.begin());
}

/** Goes on in this tab with today's notebook, which is open in another. */
export async function goOnHere(notebook: OpenNotebook): Promise<void> {
	await notebook.settle((await todayOf(notebook)).here());
}

/**
 * Locks the notebook that has a key: writes what is at hand, forgets the key and whatever was read, by loading
 * another page in place of this one. Does nothing when none is open.
 * @param page where the card is asked for
 */
export async function lock({ notebook, settled }: Services, page: string): Promise<void> {
	await settled();
	if (!notebook.kept) return;
	coverUp();
	await letGo(notebook);
	location.replace(page);
}

/** Locks, and leaves this tab to whoever comes next. */
export async function leave(services: Services, page: string): Promise<void> {
	unmarkKept();
	await lock(services, page);
}

/** « Terminer »: nobody can read today's notebook any more. Another page takes the place of this one. */
export async function endToday(notebook: OpenNotebook, page: string): Promise<void> {
	coverUp();
	// What the device refuses to remove is still sealed, and its key is gone.
	await notebook.today?.end().catch(() => {});
	location.replace(page);
}

/** Today's notebook as this page knows it. */
export async function todayOf(notebook: OpenNotebook): Promise<Today> {
	const [{ Today }, door] = await Promise.all([import('./today.svelte'), import('$lib/notebook/today/door')]);
	const place = {
		use: (opened: Parameters<OpenNotebook['use']>[0]) => notebook.use(opened, 'today'),
		wait: () => notebook.wait('elsewhere'),
		device: () => notebook.device(),
		reload: () => {
			document.body.hidden = true;
			location.reload();
		}
	};
	return (notebook.today ??= new Today(place, door));
}

async function letGo(notebook: OpenNotebook): Promise<void> {
	if (notebook.keeping === 'today') await notebook.today?.leave();
	unmarkToday();
	await notebook.letGo();
}

function coverUp(): void {
	// Back may bring this very page out of the browser's memory: it is loaded anew, locked.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) location.reload();
	});
	document.body.hidden = true;
}
