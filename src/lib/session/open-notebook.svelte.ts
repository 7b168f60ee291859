import type { Summary } from '$lib/domain/attempt';
import type { KeptNotebook, Named } from '$lib/notebook/kept/kept-notebook';
import type { Notebook, OpenedNotebook, Refusal } from '$lib/notebook/port';
import { isMarkedKept, markKept, unmarkKept } from './kept-mark';
import { isTodayExpected, unmarkToday } from './today-mark';
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
	/** How today's notebook stands, once it was looked for. */
	today = $state.raw<Today | undefined>();
	#kept: KeptNotebook | undefined;
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
			? this.#whenDecided('locked')
			: isTodayExpected()
				? this.#bringToday().then((today) => today.start())
				: this.#openDevice();
		return this.#opening;
	}

	/** A line of its own stands over every page: a notebook with a key is open, or waits. */
	get isTold(): boolean {
		return !['opening', 'device', 'memory'].includes(this.keeping);
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
		if (this.#opening && !this.#waiting) await (await this.#opening).flush();
	}

	/** The page goes now: what is half typed is put where it will be found again, before this returns. */
	putDraftsAtOnce(): void {
		this.#opened?.putDraftsAtOnce();
	}

	close(): void {
		this.#kept?.close().catch(() => {});
		if (!this.#waiting) void this.#opening?.then((notebook) => notebook.close());
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
		this.#use(kept, 'kept');
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

	/** From now on everything is written in a notebook of today; what this device keeps stays where it is. */
	async justForToday(): Promise<void> {
		if (this.keeping === 'today') return;
		const today = await this.#bringToday();
		await this.#letGo();
		unmarkKept();
		this.#settle(today.begin());
		await this.refresh();
	}

	/** Goes on in this tab with today's notebook, which is open in another. */
	async here(): Promise<void> {
		const today = await this.#bringToday();
		this.#settle(today.here());
		await this.refresh();
	}

	/** « Terminer »: nobody can read today's notebook any more. Another page takes the place of this one. */
	async endToday(page: string): Promise<void> {
		this.#coverUp();
		await this.#opening;
		// What the device refuses to remove is still sealed, and its key is gone.
		await this.today?.end().catch(() => {});
		location.replace(page);
	}

	/** A new card for the notebook that is open. @throws {NotebookError} */
	async card(mode: 'further' | 'instead'): Promise<readonly number[] | undefined> {
		return this.#kept?.card(mode);
	}

	/**
	 * Locks the notebook: writes what is at hand, forgets the key and whatever was read, by loading another page
	 * in place of this one. Does nothing when none is open.
	 * @param page where the card is asked for
	 */
	async lock(page: string): Promise<void> {
		if (!this.#kept) return;
		this.#coverUp();
		await this.#letGo();
		location.replace(page);
	}

	/** Locks, and leaves this tab to whoever comes next. */
	async leave(page: string): Promise<void> {
		unmarkKept();
		await this.lock(page);
	}

	#coverUp(): void {
		// Back may bring this very page out of the browser's memory: it is loaded anew, locked.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) location.reload();
		});
		document.body.hidden = true;
	}

	async #letGo(): Promise<void> {
		// One that is still being opened would come after the next, and take its place.
		if (!this.#waiting) await this.#opening;
		if (this.keeping === 'today') await this.today?.leave();
		unmarkToday();
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

	#whenDecided(keeping: 'locked' | 'elsewhere'): Promise<Notebook> {
		this.keeping = keeping;
		return new Promise((resolve) => {
			this.#waiting = resolve;
		});
	}

	async #openDevice(): Promise<Notebook> {
		const { openNotebook } = await import('$lib/notebook/open');
		const opened = await openNotebook();
		return this.#use(opened, opened.notebook.keeping);
	}

	async #bringToday(): Promise<Today> {
		const [{ Today }, door] = await Promise.all([
			import('./today.svelte'),
			import('$lib/notebook/today/door')
		]);
		this.today ??= new Today(
			{
				use: (opened) => this.#use(opened, 'today'),
				wait: () => this.#whenDecided('elsewhere'),
				device: () => this.#openDevice(),
				reload: () => {
					document.body.hidden = true;
					location.reload();
				}
			},
			door
		);
		return this.today;
	}

	#use({ notebook, refusal, lost }: OpenedNotebook, keeping: Keeping): Notebook {
		this.#opened = notebook;
		this.keeping = keeping;
		this.refusal = refusal;
		this.lost = lost;
		notebook.onChange(() => void this.refresh());
		return notebook;
	}
}
