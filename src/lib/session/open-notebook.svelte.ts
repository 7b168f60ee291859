import type { Summary } from '$lib/domain/attempt';
import type { KeptNotebook, Named } from '$lib/notebook/kept/kept-notebook';
import type { Notebook, OpenedNotebook, Refusal } from '$lib/notebook/port';
import { isMarkedKept } from './kept-mark';
import { markedToday, openOnDevice } from './today-mark';
import type { Today } from './today.svelte';

/** The shelf of notebooks that have a key, with what reads and writes cards. */
export type Shelf = typeof import('$lib/notebook/kept/open-shelf');
export type { KeptNotebook, Named };
/** Today's notebook: its key, its tab, its rows. */
export type TodayDoor = typeof import('$lib/notebook/today/door');
export type { HeldKey, TabLock } from '$lib/notebook/today/door';
export type { KeptShelf, Listed } from '$lib/notebook/kept/shelf';

/** Where what is done is kept, or why it is not known yet. */
export type Keeping =
	| 'opening'
	/** In this device's own notebook, without a key. */
	| 'device'
	| 'memory'
	/** In a notebook that has a key. */
	| 'kept'
	/** A notebook that has a key was open in this tab, and waits for its card. */
	| 'locked'
	/** Just for today: its key is nowhere but in memory. */
	| 'today'
	/** Today's notebook is open in another tab, and this one waits. */
	| 'elsewhere';

/**
 * The notebook that this page writes in: opened once, after the page works. How another takes its place is in
 * `change-notebook.ts`, which is fetched with what asks for it.
 */
export class OpenNotebook {
	keeping = $state<Keeping>('opening');
	/** Why it is only in memory, or cannot be written. */
	refusal = $state<Refusal | undefined>();
	/** The browser threw an earlier notebook away. */
	lost = $state(false);
	summaries = $state.raw<readonly Summary[]>([]);
	/** The notebook that has a key and is open. */
	kept = $state.raw<KeptNotebook | undefined>();
	/** How today's notebook stands, once it was looked for. */
	today = $state.raw<Today | undefined>();
	#opening: Promise<Notebook> | undefined;
	#opened: Notebook | undefined;
	/** Pages that wait for the card, or for a decision between two tabs. */
	#waiting: ((notebook: Notebook | Promise<Notebook>) => void) | undefined;

	/**
	 * The notebook, fetched and opened at the first call: its code is the second wave. While a notebook waits
	 * for its card this waits too: what is done meanwhile stays on the page.
	 */
	port(): Promise<Notebook> {
		this.#opening ??= isMarkedKept()
			? this.wait('locked')
			: (markedToday() ?? openOnDevice()) === undefined
				? this.device()
				: import('./change-notebook').then(async (change) => (await change.todayOf(this)).start());
		return this.#opening;
	}

	/** A line of its own stands over every page: a notebook with a key is open, or waits. */
	get isTold(): boolean {
		return !/^(opening|device|memory)$/.test(this.keeping);
	}

	/** Reads the summaries again. */
	async refresh(): Promise<void> {
		const notebook = await this.port();
		const summaries = await notebook.summaries();
		if (notebook === this.#opened) this.summaries = summaries;
	}

	/** Removes all that the open notebook keeps. */
	async erase(): Promise<void> {
		await (await this.port()).erase();
		await this.refresh();
	}

	/** Writes what is at hand: before an update, before the page goes. */
	async flush(): Promise<void> {
		if (!this.#waiting) await (await this.#opening)?.flush();
	}

	/** The page goes now: what is half typed is put where it will be found again, before this returns. */
	putDraftsAtOnce(): void {
		this.#opened?.putDraftsAtOnce();
	}

	close(): void {
		this.kept?.close().catch(() => {});
		if (!this.#waiting) void this.#opening?.then((notebook) => notebook.close());
	}

	/** Closes what is open: another is about to take its place. */
	async letGo(): Promise<void> {
		// One that is still being opened would come after the next, and take its place.
		if (!this.#waiting) await this.#opening;
		const opened = this.kept ?? this.#opened;
		this.kept = this.#opened = undefined;
		this.summaries = [];
		await opened?.close();
	}

	/** Whoever waits, and whoever asks from now on, gets this notebook. */
	async settle(opening: Promise<Notebook>): Promise<void> {
		this.#waiting?.(opening);
		this.#waiting = undefined;
		this.#opening = opening;
		await this.refresh();
	}

	/** Nothing is written until somebody decides. */
	wait(keeping: 'locked' | 'elsewhere'): Promise<Notebook> {
		this.keeping = keeping;
		return new Promise((resolve) => {
			this.#waiting = resolve;
		});
	}

	/** Opens this device's own notebook, without a key. */
	async device(): Promise<Notebook> {
		const { openNotebook } = await import('$lib/notebook/open');
		const opened = await openNotebook();
		return this.use(opened, opened.notebook.keeping);
	}

	/** Everything is written there from now on. */
	use({ notebook, refusal, lost }: OpenedNotebook, keeping: Keeping): Notebook {
		this.#opened = notebook;
		this.keeping = keeping;
		this.refusal = refusal;
		this.lost = lost;
		notebook.onChange(() => void this.refresh());
		return notebook;
	}
}
