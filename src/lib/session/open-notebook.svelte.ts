import type { Summary } from '$lib/domain/attempt';
import type { KeptNotebook, Named } from '$lib/notebook/kept/kept-notebook';
import type { Notebook, Refusal } from '$lib/notebook/port';
import { isMarkedKept, markKept, unmarkKept } from './kept-mark';

/** The shelf of notebooks that have a key, with what reads and writes cards. */
export type Shelf = typeof import('$lib/notebook/kept/open-shelf');
export type { KeptNotebook, Named };
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
	| 'locked';

/** The notebook that this page writes in: opened once, after the page works. */
export class OpenNotebook {
	keeping = $state<Keeping>('opening');
	/** Why it is only in memory, or cannot be written. */
	refusal = $state<Refusal | undefined>();
	/** The browser threw an earlier notebook away. */
	lost = $state(false);
	summaries = $state.raw<readonly Summary[]>([]);
	/** The notebook that has a key and is open. */
	kept = $state.raw<Named | undefined>();
	#kept: KeptNotebook | undefined;
	#opening: Promise<Notebook> | undefined;
	#opened: Notebook | undefined;
	/** Pages that wait for the card. */
	#waiting: ((notebook: Notebook | Promise<Notebook>) => void) | undefined;

	/**
	 * The notebook, fetched and opened at the first call: its code is the second wave. While a notebook waits
	 * for its card this waits too: what is done meanwhile stays on the page.
	 */
	port(): Promise<Notebook> {
		this.#opening ??= isMarkedKept() ? this.#whenDecided() : this.#openDevice();
		return this.#opening;
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
		if (this.#opening && this.keeping !== 'locked') await (await this.#opening).flush();
	}

	/** The page goes now: what is half typed is put where it will be found again, before this returns. */
	putDraftsAtOnce(): void {
		this.#opened?.putDraftsAtOnce();
	}

	close(): void {
		this.#kept?.close().catch(() => {});
		if (this.keeping !== 'locked') void this.#opening?.then((notebook) => notebook.close());
	}

	/** Fetched when the page of notebooks asks for it. */
	shelf(): Promise<Shelf> {
		return import('$lib/notebook/kept/open-shelf');
	}

	/** From now on everything is written in this notebook, which its card has just opened. */
	async take(kept: KeptNotebook): Promise<void> {
		await this.#letGo();
		this.#kept = kept;
		this.kept = kept.named;
		markKept();
		this.#use(kept.notebook, 'kept', kept.refusal, kept.lost);
		this.#settle(Promise.resolve(kept.notebook));
		await this.refresh();
	}

	/** Goes on without the card: from now on everything is written in the device's own notebook. */
	async withoutKey(): Promise<void> {
		await this.#letGo();
		unmarkKept();
		this.#settle(this.#openDevice());
		await this.refresh();
	}

	/** A new card for the notebook that is open. @throws {NotebookError} */
	async card(mode: 'further' | 'instead'): Promise<readonly number[] | undefined> {
		return this.#kept?.card(mode);
	}

	/** What can only be done with the notebook that has a key and is open; `undefined`: none is. */
	async withKept<T>(work: (kept: KeptNotebook) => T | Promise<T>): Promise<T | undefined> {
		return this.#kept && work(this.#kept);
	}

	/**
	 * Locks the notebook: writes what is at hand, forgets the key and whatever was read, by loading another page
	 * in place of this one. Does nothing when none is open.
	 * @param page where the card is asked for
	 */
	async lock(page: string): Promise<void> {
		if (!this.#kept) return;
		// Back may bring this very page out of the browser's memory: it is loaded anew, locked.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) location.reload();
		});
		document.body.hidden = true;
		await this.#letGo();
		location.replace(page);
	}

	/** Locks, and leaves this tab to whoever comes next. */
	async leave(page: string): Promise<void> {
		unmarkKept();
		await this.lock(page);
	}

	async #letGo(): Promise<void> {
		// One that is still being opened would come after the next, and take its place.
		if (this.keeping !== 'locked') await this.#opening;
		const [kept, opened] = [this.#kept, this.#opened];
		this.#kept = undefined;
		this.#opened = undefined;
		this.kept = undefined;
		this.summaries = [];
		if (kept) await kept.close();
		else await opened?.close();
	}

	/** Whoever waits, and whoever asks from now on, gets this notebook. */
	#settle(opening: Promise<Notebook>): void {
		this.#waiting?.(opening);
		this.#waiting = undefined;
		this.#opening = opening;
	}

	#whenDecided(): Promise<Notebook> {
		this.keeping = 'locked';
		return new Promise((resolve) => {
			this.#waiting = resolve;
		});
	}

	async #openDevice(): Promise<Notebook> {
		const { openNotebook } = await import('$lib/notebook/open');
		const opened = await openNotebook();
		return this.#use(opened.notebook, opened.notebook.keeping, opened.refusal, opened.lost);
	}

	#use(notebook: Notebook, keeping: Keeping, refusal: Refusal | undefined, lost: boolean): Notebook {
		this.#opened = notebook;
		this.keeping = keeping;
		this.refusal = refusal;
		this.lost = lost;
		notebook.onChange(() => void this.refresh());
		return notebook;
	}
}
