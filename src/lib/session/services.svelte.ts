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
	/** The same before a notebook is locked: what cannot be written does not keep it open for whoever comes next. */
	settled(): Promise<void>;
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
	return write({
		notebook,
		offline: new Offline(),
		onSettle: (settle) => (sitting = settle),
		settle,
		settled: () => settle().catch(() => notebook.putDraftsAtOnce()),
		close: () => notebook.close()
	});
}
