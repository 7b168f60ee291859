import { createContext } from 'svelte';
import { Offline } from './offline.svelte';
import { OpenNotebook } from './open-notebook.svelte';

/** What every page may use, made once by the root layout. */
export interface Services {
	readonly notebook: OpenNotebook;
	readonly offline: Offline;
	/** The activity that is open says how to write what it has at hand. */
	onSettle(settle: () => Promise<void>): void;
	/** Writes all that is at hand: before an update reloads the page. @param next the worker that comes with it */
	settle(next?: ServiceWorker | null): Promise<void>;
	/** Writes all that is at hand, then locks the notebook that is open; `page` takes the place of this one. */
	lock(page: string): Promise<void>;
	/** The same, and this tab is left to whoever comes next. */
	leave(page: string): Promise<void>;
	close(): void;
}

const [read, write] = createContext<Services>();

export const services = read;

/** The composition root: called once, by the root layout. */
export function provideServices(): Services {
	const notebook = new OpenNotebook();
	let sitting = async () => {};
	const settle = async (next?: ServiceWorker | null) => {
		await sitting();
		await notebook.flush();
		await notebook.today?.handTo(next);
	};
	/** What cannot be written does not keep a notebook open for whoever comes next. */
	const settled = () => settle().catch(() => notebook.putDraftsAtOnce());
	return write({
		notebook,
		offline: new Offline(),
		onSettle: (settle) => (sitting = settle),
		settle,
		lock: async (page) => {
			await settled();
			await notebook.lock(page);
		},
		leave: async (page) => {
			await settled();
			await notebook.leave(page);
		},
		close: () => notebook.close()
	});
}
