import type { Summary } from '$lib/domain/attempt';
import type { Notebook, Refusal } from '$lib/notebook/port';

/** The notebook of this device, as the pages see it: opened once, after the page works. */
export class OpenNotebook {
	keeping = $state<'opening' | 'device' | 'memory'>('opening');
	/** Why it is only in memory. */
	refusal = $state<Refusal | undefined>();
	/** The browser threw an earlier notebook away. */
	lost = $state(false);
	summaries = $state.raw<readonly Summary[]>([]);
	#opening: Promise<Notebook> | undefined;
	#opened: Notebook | undefined;

	/** The notebook, fetched and opened at the first call: its code is the second wave. */
	port(): Promise<Notebook> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Reads the summaries again. */
	async refresh(): Promise<void> {
		this.summaries = await (await this.port()).summaries();
	}

	/** Removes all that this device keeps. */
	async erase(): Promise<void> {
		await (await this.port()).erase();
		await this.refresh();
	}

	/** Writes what is at hand: before an update, before the page goes. */
	async flush(): Promise<void> {
		if (this.#opening) await (await this.#opening).flush();
	}

	/** The page goes now: what is half typed is put where it will be found again, before this returns. */
	putDraftsAtOnce(): void {
		this.#opened?.putDraftsAtOnce();
	}

	close(): void {
		void this.#opening?.then((notebook) => notebook.close());
	}

	async #open(): Promise<Notebook> {
		const { openNotebook } = await import('$lib/notebook/open');
		const opened = await openNotebook();
		this.#opened = opened.notebook;
		this.keeping = opened.notebook.keeping;
		this.refusal = opened.refusal;
		this.lost = opened.lost;
		opened.notebook.onChange(() => void this.refresh());
		return opened.notebook;
	}
}
