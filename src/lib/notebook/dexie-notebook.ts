import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { LastTaken } from './away/last-taken';
import type { Addition } from './away/merge';
import { Channel } from './channel';
import { entriesFrom } from './database';
import { Drafts } from './drafts';
import { firstSeq } from './entry-shape';
import { eraseActivity } from './erase-activity';
import { latestOrdinal, refOf } from './find-attempt';
import { deviceFlag, type Flag } from './flag';
import { onLeaving } from './leaving';
import type { OpenDatabase } from './open-database';
import { LeftActs } from './left-acts';
import {
	NotebookError,
	type AttemptRef,
	type Change,
	type Notebook,
	type OpenAttempt,
	type Refusal
} from './port';
import { isTaken } from './refusal';
import { entryRow, headRow, openEntries, openHead, openSummary, summaryRow } from './rows';
import { plainSeal, type Seal } from './seal';
import type { SealedRows } from './spare/copy';
import { read, write } from './transact';
import { standingAt, writeActs } from './write-acts';

/** Reasons that may be gone at the next opening. */
const WAITING: ReadonlySet<Refusal> = new Set(['full', 'refused', 'closed']);

/**
 * The notebook that is kept on this device. What only the pages of « Mon carnet » ask of it is fetched when they do.
 */
export class DexieNotebook implements Notebook {
	readonly keeping = 'device';
	/** Told when something here was kept or erased: for the spare copy. */
	afterWrite: () => void = () => {};
	readonly #opened: OpenDatabase;
	readonly #seal: Seal;
	readonly #drafts: Drafts;
	readonly #left: LeftActs;
	/** Attempts that this page could not write: another page may have, see `#writeLeft`. */
	readonly #waiting = new Set<string>();
	#isClosed = false;
	readonly #channel: Channel;
	readonly #flag: Flag;
	readonly #stopLeaving: () => void;

	constructor(
		opened: OpenDatabase,
		seal: Seal = plainSeal,
		leaving: typeof onLeaving = onLeaving,
		flag: Flag = deviceFlag
	) {
		this.#opened = opened;
		this.#flag = flag;
		this.#seal = seal;
		this.#drafts = new Drafts(opened, seal);
		this.#left = new LeftActs(opened.salt, opened.db.name);
		this.#channel = new Channel(opened.db.name);
		this.#stopLeaving = leaving(() => this.putDraftsAtOnce());
		this.#channel.listen((change) => {
			if (!('erased' in change)) return;
			this.#drafts.forget();
			this.#left.clear();
			opened.seen.erasures = undefined;
		});
		// Another tab upgrades. Dexie's own listener would close and silently reopen with our old code.
		opened.db.on('versionchange', () => {
			this.#drafts.putAtOnce();
			opened.db.close({ disableAutoOpen: true });
			return false;
		});
	}

	async summaries(): Promise<Summary[]> {
		const { summaries } = this.#opened.db;
		const rows = await read(this.#opened, [summaries], () => summaries.toArray());
		const listed = await Promise.all(rows.map((row) => openSummary(this.#seal, row)));
		return listed
			.filter((one) => one !== undefined)
			.sort((a, b) => a.ordinal - b.ordinal)
			.map((one) => one.summary);
	}

	async open(activity: string): Promise<OpenAttempt> {
		return this.attempt(activity, Math.max(0, await this.latest(activity)));
	}

	/** Ordinal of the latest attempt at this activity; -1 before the first. */
	latest(activity: string): Promise<number> {
		return latestOrdinal(this.#opened, activity);
	}

	/** One attempt among those at this activity, whether begun or not. @throws {NotebookError} */
	async attempt(activity: string, ordinal: number): Promise<OpenAttempt> {
		const ref = await refOf(this.#opened, activity, ordinal);
		const { attempt } = ref;
		const { db } = this.#opened;
		await this.#writeLeft(attempt);
		const { rows, head } = await read(this.#opened, [db.entries, db.heads], async () => ({
			rows: await entriesFrom(db, attempt, 0).toArray(),
			head: await db.heads.get(attempt)
		}));
		const entries = await openEntries(this.#seal, attempt, 0, rows);
		const count = head || rows.length > 0 ? await openHead(this.#seal, attempt, head) : 0;
		const whole = entries.length === rows.length && entries.length === count;
		const drafts = await this.#drafts.of(attempt);
		return { ...ref, entries, drafts, ...(whole ? {} : { damagedAt: entries.length }) };
	}

	async another(activity: string): Promise<OpenAttempt> {
		const ordinal = (await this.latest(activity)) + 1;
		const ref = await refOf(this.#opened, activity, ordinal);
		return { ...ref, entries: [], drafts: await this.#drafts.of(ref.attempt) };
	}

	async append(ref: AttemptRef, entries: readonly Entry[], summary: Summary): Promise<'saved' | 'behind'> {
		const first = firstSeq(entries);
		if (entries.length === 0) return 'saved';
		// A newer app's rows may look damaged from here: that is not what is to be said.
		if (this.#opened.newer) throw new NotebookError('newer');
		const { db } = this.#opened;
		const { attempt } = ref;
		// All are copied before the first wait: what the caller changes afterwards does not reach them.
		const [head, listed, ...rows] = await Promise.all([
			headRow(this.#seal, attempt, first + entries.length),
			summaryRow(this.#seal, ref, summary),
			...entries.map((entry) => entryRow(this.#seal, attempt, entry))
		]);
		const there = await read(this.#opened, [db.heads], () => db.heads.get(attempt));
		const count = there ? await openHead(this.#seal, attempt, there) : 0;
		if (count !== first) return this.#behind(attempt, entries);
		const acts = { first, entries: rows, head, summary: listed };
		try {
			if (!(await writeActs(this.#opened, attempt, acts))) throw new NotebookError('lost');
		} catch (error) {
			if (isTaken(error)) return this.#behind(attempt, entries);
			const mayWait = error instanceof NotebookError && WAITING.has(error.refusal) && !this.#isClosed;
			if (mayWait) this.#left.put(attempt, acts);
			if (mayWait) this.#waiting.add(attempt);
			throw error;
		}
		this.#left.drop(attempt);
		this.#waiting.delete(attempt);
		this.#flag.raise();
		this.afterWrite();
		this.#channel.tell({ attempt });
		return 'saved';
	}

	/** What comes from elsewhere, all or nothing, see `take-in.ts`. @throws {NotebookError} */
	async takeIn(additions: readonly Addition[]): Promise<'saved' | 'behind'> {
		const { takeIn } = await import('./away/take-in');
		const written = await takeIn(this.#opened, this.#seal, additions);
		if (written === 'behind') return 'behind';
		if (written.length > 0) this.#flag.raise();
		this.afterWrite();
		for (const attempt of written) this.#channel.tell({ attempt });
		return 'saved';
	}

	/** Tells this database from one that takes its place. */
	get salt(): string {
		return this.#opened.salt;
	}

	/** Sealed rows of this notebook, into an empty database, see `put-back.ts`. @throws {NotebookError} */
	async putBack(rows: SealedRows): Promise<void> {
		const { putBack } = await import('./spare/put-back');
		return putBack(this.#opened, rows);
	}

	/** When it was last taken away as a file. @throws {NotebookError} */
	async lastTaken(): Promise<LastTaken | undefined> {
		const { lastTaken } = await import('./away/last-taken');
		return lastTaken(this.#opened, this.#seal);
	}

	/** @param day in days since 1970 @throws {NotebookError} */
	async markTaken(day: number): Promise<void> {
		const { markTaken } = await import('./away/last-taken');
		return markTaken(this.#opened, this.#seal, day);
	}

	async tail({ attempt }: AttemptRef, seq: number): Promise<Entry[]> {
		const { db } = this.#opened;
		const rows = await read(this.#opened, [db.entries], () => entriesFrom(db, attempt, seq).toArray());
		return openEntries(this.#seal, attempt, seq, rows);
	}

	keepDraft({ attempt }: AttemptRef, draft: Draft): void {
		this.#drafts.keep(attempt, draft);
		this.afterWrite();
	}

	dropDraft({ attempt }: AttemptRef, field: string): Promise<void> {
		return this.#drafts.drop(attempt, field);
	}

	putDraftsAtOnce(): void {
		this.#drafts.putAtOnce();
	}

	flush(): Promise<void> {
		return this.#drafts.flush();
	}

	/** Whether nothing was written or typed here. @throws {NotebookError} */
	async isEmpty(): Promise<boolean> {
		await this.#drafts.flush();
		const { entries, heads, drafts } = this.#opened.db;
		const tables = [entries, heads, drafts];
		return read(this.#opened, tables, async () => {
			for (const table of tables) if ((await table.count()) > 0) return false;
			return true;
		});
	}

	/** The rest of `meta` stays: numbers and random bytes, by which tabs that are still open go on agreeing on ids. */
	async erase(): Promise<void> {
		const { seen, db } = this.#opened;
		const tables = [db.entries, db.heads, db.summaries, db.drafts];
		this.#drafts.forget();
		this.#left.clear();
		seen.erasures = undefined;
		const erasures = await write(this.#opened, tables, async () => {
			for (const table of tables) await table.clear();
			const value = (seen.erasures ?? 0) + 1;
			await db.meta.put({ key: 'erasures', value });
			await db.meta.delete('taken');
			return value;
		});
		seen.erasures = erasures;
		this.#flag.lower();
		this.afterWrite();
		this.#channel.tell({ erased: true });
	}

	async eraseActivity(activity: string): Promise<void> {
		const forget = (attempt: string) => {
			this.#drafts.forget(attempt);
			this.#left.drop(attempt);
		};
		const erased = await eraseActivity(this.#opened, activity, forget);
		this.afterWrite();
		for (const attempt of erased) this.#channel.tell({ attempt });
	}

	onChange(listener: (change: Change) => void): () => void {
		return this.#channel.listen(listener);
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stopLeaving();
		await this.#drafts.flush().catch(() => {});
		this.#channel.close();
		this.#opened.db.close({ disableAutoOpen: true });
	}

	/** What could not be written before this page: now, or at the next opening. Another tab's acts go before it. */
	async #writeLeft(attempt: string): Promise<void> {
		const left = this.#left.of(attempt);
		if (!left || this.#opened.newer) return;
		try {
			await writeActs(this.#opened, attempt, left);
		} catch (error) {
			if (!isTaken(error)) return;
		}
		this.#left.drop(attempt);
	}

	/** Why their place was not free: `behind` is said only if reading again can help. @throws {NotebookError} */
	async #behind(attempt: string, entries: readonly Entry[]): Promise<'saved' | 'behind'> {
		const { isOurs, hasOthers, hasBefore } = await standingAt(this.#opened, this.#seal, attempt, entries);
		// What this page left, another page has written for it: not to be done twice.
		if (this.#waiting.delete(attempt) && isOurs) return 'saved';
		if (hasOthers) return 'behind';
		throw new NotebookError(hasBefore ? 'damaged' : 'lost');
	}
}
