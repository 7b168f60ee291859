import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import { firstSeq } from './entry-shape';
import { NotebookError, type AttemptRef, type Change, type Notebook, type OpenAttempt } from './port';

/** One attempt, as JSON: the same copies in and out as on the device. */
interface Kept {
	readonly activity: string;
	readonly entries: string[];
	summary: string;
}

/** The notebook of a device that keeps nothing: it lasts as long as the page, and no other tab sees it. */
export class MemoryNotebook implements Notebook {
	readonly keeping = 'memory';
	readonly #attempts = new Map<string, Kept>();
	readonly #drafts = new Map<string, Map<string, Draft>>();
	#closed = false;

	async summaries(): Promise<Summary[]> {
		this.#refuseIfClosed();
		return [...this.#attempts.values()].map(({ summary }) => JSON.parse(summary) as Summary);
	}

	async open(activity: string): Promise<OpenAttempt> {
		return this.#attemptAt(activity, Math.max(0, this.#count(activity) - 1));
	}

	async another(activity: string): Promise<OpenAttempt> {
		return this.#attemptAt(activity, this.#count(activity));
	}

	async append(ref: AttemptRef, entries: readonly Entry[], summary: Summary): Promise<'saved' | 'behind'> {
		const first = firstSeq(entries);
		this.#refuseIfClosed();
		if (entries.length === 0) return 'saved';
		const { activity, attempt } = ref;
		const kept = this.#attempts.get(attempt) ?? { activity, entries: [], summary: '' };
		if (first < kept.entries.length) return 'behind';
		if (first > kept.entries.length) throw new NotebookError('lost');
		kept.entries.push(...entries.map((entry) => JSON.stringify(entry)));
		kept.summary = JSON.stringify(summary);
		this.#attempts.set(attempt, kept);
		return 'saved';
	}

	async tail({ attempt }: AttemptRef, seq: number): Promise<Entry[]> {
		this.#refuseIfClosed();
		return this.#entries(attempt).slice(seq);
	}

	keepDraft({ attempt }: AttemptRef, { field, text, rev }: Draft): void {
		const fields = this.#drafts.get(attempt) ?? new Map<string, Draft>();
		if ((fields.get(field)?.rev ?? 0) <= rev) fields.set(field, { field, text, rev });
		this.#drafts.set(attempt, fields);
	}

	async dropDraft({ attempt }: AttemptRef, field: string): Promise<void> {
		this.#refuseIfClosed();
		this.#drafts.get(attempt)?.delete(field);
	}

	putDraftsAtOnce(): void {
		// They go with the page: there is no disk.
	}

	async flush(): Promise<void> {
		// Nothing waits: there is no disk.
	}

	async erase(): Promise<void> {
		this.#refuseIfClosed();
		this.#attempts.clear();
		this.#drafts.clear();
	}

	async eraseActivity(activity: string): Promise<void> {
		this.#refuseIfClosed();
		for (let ordinal = this.#count(activity); ordinal >= 0; ordinal--) {
			this.#attempts.delete(`${activity}/${ordinal}`);
			this.#drafts.delete(`${activity}/${ordinal}`);
		}
	}

	onChange(_listener: (change: Change) => void): () => void {
		return () => {};
	}

	async close(): Promise<void> {
		this.#closed = true;
	}

	#attemptAt(activity: string, ordinal: number): OpenAttempt {
		this.#refuseIfClosed();
		const attempt = `${activity}/${ordinal}`;
		const drafts = [...(this.#drafts.get(attempt)?.values() ?? [])].map((draft) => ({ ...draft }));
		return { attempt, activity, ordinal, entries: this.#entries(attempt), drafts };
	}

	#entries(attempt: string): Entry[] {
		return this.#attempts.get(attempt)?.entries.map((entry) => JSON.parse(entry) as Entry) ?? [];
	}

	#count(activity: string): number {
		return [...this.#attempts.values()].filter((kept) => kept.activity === activity).length;
	}

	#refuseIfClosed(): void {
		if (this.#closed) throw new NotebookError('closed');
	}
}
