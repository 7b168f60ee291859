import type { Draft, Summary } from '$lib/domain/attempt';
import { numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { NotebookError, type AttemptRef, type Notebook, type Refusal } from '$lib/notebook/port';
import { stillMeant } from './still-meant';

/** Where the last thing done stands on its way to the disk. */
export type Saving = 'idle' | 'saving' | 'saved' | 'memory' | 'failed';

/** What the log asks of the sitting. */
interface Sitting {
	summary(attempt: string, entries: readonly Entry[]): Summary;
	/** Decides again about an entry, after those of another tab. @returns false when it no longer applies */
	push(entry: NewEntry): boolean;
}

/** The entries of one attempt: those on the disk, then those on their way; it writes them in order. */
export class EntryLog {
	saving = $state<Saving>('idle');
	/** Why nothing could be written, if so; the lesson goes on in memory. */
	refusal = $state<Refusal | undefined>();
	/** Another tab came first, and something done here no longer applied. */
	overtaken = $state(false);
	/** Entries on their way. */
	pending = $state.raw<readonly NewEntry[]>([]);

	#saved = $state.raw<readonly Entry[]>([]);
	#at: { readonly notebook: Notebook; readonly attempt: AttemptRef } | undefined;
	#writing: Promise<void> | undefined;
	readonly #sitting: Sitting;

	constructor(sitting: Sitting) {
		this.#sitting = sitting;
	}

	#last: readonly Entry[] = [];
	/** The same list for as long as it says the same: what is saved now has been replayed when it was done. */
	readonly all: readonly Entry[] = $derived.by(() => {
		const now = this.endingWith(this.pending);
		const isSame = now.length === this.#last.length && now.every((one, i) => sameEntry(one, this.#last[i]!));
		return (this.#last = isSame ? this.#last : now);
	});

	/** Those on the disk, then these. */
	endingWith(pending: readonly NewEntry[]): readonly Entry[] {
		return [...this.#saved, ...numbered(pending, this.#saved.length - 1)];
	}

	/** From now on everything is written to this attempt, which already holds `saved`. */
	attach(notebook: Notebook, attempt: AttemptRef, saved: readonly Entry[]): void {
		this.#at = { notebook, attempt };
		this.#saved = saved;
	}

	isOf(attempt: string): boolean {
		return attempt === this.#at?.attempt.attempt;
	}

	/** These are on their way instead. */
	put(pending: readonly NewEntry[]): void {
		this.pending = pending;
		if (this.#at) void this.settled();
	}

	/** Resolves when nothing is left on its way, or when it could not be written. */
	settled(): Promise<void> {
		this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	/** Another tab wrote: takes its entries, unless something of ours is on its way. */
	async follow(): Promise<void> {
		if (!this.#at || this.pending.length > 0) return;
		const { notebook, attempt } = this.#at;
		const from = this.#saved.length;
		const more = await notebook.tail(attempt, from);
		if (this.#saved.length === from && this.pending.length === 0) this.#saved = [...this.#saved, ...more];
	}

	clear(): void {
		this.#saved = [];
		this.pending = [];
		this.saving = 'idle';
	}

	keepDraft(draft: Draft): void {
		this.#at?.notebook.keepDraft(this.#at.attempt, draft);
	}

	dropDraft(field: string): void {
		void this.#at?.notebook.dropDraft(this.#at.attempt, field).catch(() => {});
	}

	async #write(): Promise<void> {
		if (!this.#at) return;
		const { notebook, attempt } = this.#at;
		while (this.pending.length > 0) {
			const batch = this.pending;
			const entries = numbered(batch, this.#saved.length - 1);
			if (notebook.keeping === 'device') this.saving = 'saving';
			try {
				const summary = this.#sitting.summary(attempt.attempt, [...this.#saved, ...entries]);
				const outcome = await notebook.append(attempt, entries, summary);
				if (outcome === 'behind') await this.#decideAgain(notebook, attempt);
				else {
					this.#saved = [...this.#saved, ...entries];
					this.pending = this.pending.slice(batch.length);
					this.refusal = undefined;
					this.saving = notebook.keeping === 'device' ? 'saved' : 'memory';
				}
			} catch (error) {
				// The acts stay pending: shown, and tried again with the next one.
				this.refusal = error instanceof NotebookError ? error.refusal : 'refused';
				this.saving = 'failed';
				return;
			}
		}
	}

	/** Another tab wrote first: take its entries, then keep of ours what still applies. */
	async #decideAgain(notebook: Notebook, attempt: AttemptRef): Promise<void> {
		const known = this.#saved.length;
		const more = await notebook.tail(attempt, known);
		const mine = stillMeant(this.pending, known - 1);
		this.#saved = [...this.#saved, ...more];
		this.pending = [];
		for (const entry of mine) if (!this.#sitting.push(entry)) this.overtaken = true;
	}
}

const sameEntry = (a: Entry, b: Entry): boolean =>
	Object.entries(a).every(([key, value]) => b[key as keyof Entry] === value) &&
	Object.keys(a).length === Object.keys(b).length;
