import { NotebookError, type Refusal } from '$lib/notebook/port';
import { bringShelf } from './change-notebook';
import type { OpenNotebook, Shelf } from './open-notebook.svelte';

/** What is said beside it: the end of a key of messages/. */
export type TakeSaid = 'ready' | 'saved' | 'failed.tooBig' | `failed.${Refusal}`;

/** A file that was made, and not yet handed over. */
export interface Made {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly name: string;
	/** Drawn for this file, and shown once; absent where the notebook's own cards open it. */
	readonly card?: readonly number[];
	readonly words?: readonly string[];
	/** False when something could not be read, and is not in it. */
	readonly whole: boolean;
}

/** When the notebook that is open was last taken away. */
export interface LastTime {
	/** In days since 1970. */
	readonly day: number;
	/** Something was done since. */
	readonly more: boolean;
}

/** The side of the page where a notebook becomes a file. */
export class TakeDesk {
	busy = $state(false);
	said = $state<TakeSaid>();
	made = $state.raw<Made>();
	last = $state.raw<LastTime>();
	readonly #notebook: OpenNotebook;
	readonly #activities: () => readonly string[];

	constructor(notebook: OpenNotebook, activities: () => readonly string[]) {
		this.#notebook = notebook;
		this.#activities = activities;
	}

	/** Of the notebook that is open now: nothing was made yet; reads when it was last taken away. */
	begin(): Promise<void> {
		this.made = undefined;
		return this.#trying(async (code) => {
			const { kept } = this.#notebook;
			const last = await (kept ? kept.notebook.lastTaken() : code.lastPlainTaken());
			this.last = last && { day: last.day, more: last.since > 0 };
		});
	}

	make(): Promise<void> {
		return this.#trying(async (code) => {
			const name = `cahier-${new Intl.DateTimeFormat('sv-SE').format()}.cahier`;
			const { kept } = this.#notebook;
			if (kept) this.made = { ...(await kept.file(this.#activities())), name };
			else {
				const made = await code.plainFile(this.#activities());
				if (made) this.made = { ...made, name, words: code.wordsOf(made.card) };
			}
			if (this.made) this.said = 'ready';
		});
	}

	/** It was handed over. The card of a file that had one drawn is shown no longer. */
	saved(): Promise<void> {
		return this.#trying(async (code) => {
			const { kept } = this.#notebook;
			if (kept) await kept.notebook.markTaken(code.today());
			else await code.markPlainTaken();
			this.last = { day: code.today(), more: false };
			this.said = 'saved';
		});
	}

	/** What a device refuses is said, and the page stays as it was. */
	async #trying(work: (code: Shelf) => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.said = undefined;
		try {
			const code = await bringShelf();
			try {
				await work(code);
			} catch (error) {
				if (!(error instanceof code.FileError)) throw error;
				this.said = 'failed.tooBig';
			}
		} catch (error) {
			this.said = `failed.${error instanceof NotebookError ? error.refusal : 'refused'}`;
		} finally {
			this.busy = false;
		}
	}
}
