import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';

/**
 * What a learner leaves behind, wherever it is kept. One contract suite
 * (`tests/notebook/contract.ts`) runs on every implementation.
 */
export interface Notebook {
	/** `device`: in the browser's database. `memory`: until this page closes. */
	readonly keeping: 'device' | 'memory';
	/** One line per attempt, without replaying; of one activity, the earlier attempt comes first. */
	summaries(): Promise<Summary[]>;
	/** The latest attempt at this activity, or a new one with no entry. Nothing is written. */
	open(activity: string): Promise<OpenAttempt>;
	/** A further attempt at the same activity, with no entry. Nothing is written. */
	another(activity: string): Promise<OpenAttempt>;
	/**
	 * Writes entries and the summary in one transaction; resolves when it has completed, never before.
	 * `behind`: another tab has written one of these places first, nothing of ours was kept;
	 * read again, replay, decide again. `behind` promises that `tail` from the first of these places
	 * now gives at least one entry, so deciding again comes to an end.
	 * Entries are kept as JSON keeps them, so a reactive proxy may be handed in.
	 * @param entries follow one another, from the number of entries already there
	 * @throws {NotebookError}
	 */
	append(attempt: AttemptRef, entries: readonly Entry[], summary: Summary): Promise<'saved' | 'behind'>;
	/** The entries from `seq` on, up to the first that cannot be read. @throws {NotebookError} */
	tail(attempt: AttemptRef, seq: number): Promise<Entry[]>;
	/**
	 * Keeps a half-typed text: ready to be written at once, written within 500 ms or when the page goes.
	 * A lower `rev` never replaces a higher one; of two equal ones the later is kept.
	 */
	keepDraft(attempt: AttemptRef, draft: Draft): void;
	/** The text has become an act: its draft goes. @throws {NotebookError} */
	dropDraft(attempt: AttemptRef, field: string): Promise<void>;
	/** The page goes now: every draft that is at hand is safe when this returns. Never throws. */
	putDraftsAtOnce(): void;
	/** Resolves when every draft at hand has been written. @throws {NotebookError} */
	flush(): Promise<void>;
	/** Removes everything that the learner left here. An attempt that is open may begin again under its id. @throws {NotebookError} */
	erase(): Promise<void>;
	/** Removes every attempt at one activity, what is half typed there included. @throws {NotebookError} */
	eraseActivity(activity: string): Promise<void>;
	/** Tells when another tab has written or erased. Returns how to stop listening. */
	onChange(listener: (change: Change) => void): () => void;
	/** Writes what is at hand and lets go of the database. */
	close(): Promise<void>;
}

/** Which attempt: the activity and how many came before it. The id is derived, so two tabs agree on it. */
export interface AttemptRef {
	readonly attempt: string;
	readonly activity: string;
	/** 0 for the first attempt at this activity. */
	readonly ordinal: number;
}

export interface OpenAttempt extends AttemptRef {
	readonly entries: readonly Entry[];
	readonly drafts: readonly Draft[];
	/**
	 * Seq of the first entry that is missing or cannot be read; `entries` are those before it. Nothing was
	 * deleted, and nothing more can be appended here: to go on, take `another` attempt and append `entries` there.
	 */
	readonly damagedAt?: number;
}

/** What opening gives: always a notebook, and why it is not what was hoped for. */
export interface OpenedNotebook {
	readonly notebook: Notebook;
	/** Why it is kept in memory only, or cannot be written. */
	readonly refusal: Refusal | undefined;
	/** The browser has thrown away what was kept here: to be said, never a silent welcome. */
	readonly lost: boolean;
}

export type Change = { readonly attempt: string } | { readonly erased: true };

/** Why nothing could be written, in one word that the interface turns into a sentence. */
export type Refusal = 'refused' | 'full' | 'newer' | 'closed' | 'lost' | 'damaged';

export class NotebookError extends Error {
	override name = 'NotebookError';
	constructor(
		/**
		 * `refused`: no storage here. `full`: no room. `newer`: written by a newer app. `closed`: another tab
		 * is upgrading, or this notebook was closed. `lost`: what this page has read is no longer there, thrown
		 * away by the browser or erased in another tab. `damaged`: see `OpenAttempt.damagedAt`.
		 */
		readonly refusal: Refusal,
		options?: { cause?: unknown }
	) {
		super(`the notebook cannot be written: ${refusal}`, options);
	}
}
