import { createContext } from 'svelte';
import { Offline } from './offline.svelte';
import { OpenNotebook } from './open-notebook.svelte';

/** What every page may use, made once by the root layout. */
export interface Services {
	readonly notebook: OpenNotebook;
	readonly offline: Offline;
	/** The activity that is open says how to write what it has at hand. */
	onSettle(settle: () => Promise<void>): void;
	/** Writes all that is at hand: before an update reloads the page. */
	settle(): Promise<void>;
	close(): void;
}

const [read, write] = createContext<Services>();

export const services = read;

/** The composition root: called once, by the root layout. */
export function provideServices(): Services {
	const notebook = new OpenNotebook();
	let sitting = async () => {};
	return write({
		notebook,
		offline: new Offline(),
		onSettle: (settle) => (sitting = settle),
		settle: async () => {
			await sitting();
			await notebook.flush();
		},
		close: () => notebook.close()
	});
}
