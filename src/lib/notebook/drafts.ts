import type { Draft } from '$lib/domain/attempt';
import { fieldId } from './attempt-id';
import { NATIVE_VERSION, type DraftRow } from './database';
import { LeftBehind } from './left-behind';
import type { OpenDatabase } from './open-database';
import { draftRow, openDraft } from './rows';
import type { Seal } from './seal';
import { read, write } from './transact';

/** How long a keystroke may wait for the disk while the page stays. */
const WAIT = 500;

/**
 * Half-typed texts. Each keystroke is sealed at once and its row kept at hand until it is on the disk, so
 * that a page that goes has nothing left to compute.
 */
export class Drafts {
	readonly #opened: OpenDatabase;
	readonly #seal: Seal;
	/** Sealed, not yet on the disk; by attempt and name of field. */
	readonly #atHand = new Map<string, DraftRow>();
	/** The last keystroke taken in, per field: a seal that ends late, or after a drop, is not kept. */
	readonly #last = new Map<string, Draft>();
	readonly #sealing = new Set<Promise<void>>();
	readonly #fieldIds = new Map<string, Promise<string>>();
	/** What this page would leave behind, and what pages before it have left. */
	readonly #leftBehind: LeftBehind;
	/** Left by pages before this one, not yet in the database; by attempt and id of field. */
	readonly #left: Map<string, DraftRow>;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(opened: OpenDatabase, seal: Seal) {
		this.#opened = opened;
		this.#seal = seal;
		this.#leftBehind = new LeftBehind(opened.salt, opened.db.name);
		const left = opened.newer ? [] : this.#leftBehind.rows();
		this.#left = new Map(left.map((row) => [keyOf(row.attempt, row.field), row]));
		if (left.length > 0) this.#soon();
	}

	keep(attempt: string, { field, text, rev }: Draft): void {
		const key = keyOf(attempt, field);
		const draft: Draft = { field, text, rev };
		if ((this.#last.get(key)?.rev ?? 0) > rev) return;
		this.#last.set(key, draft);
		const sealing = this.#sealed(attempt, draft).then((row) => {
			if (this.#last.get(key) !== draft) return;
			this.#atHand.set(key, row);
			this.#soon();
		});
		this.#sealing.add(sealing);
		void sealing.finally(() => this.#sealing.delete(sealing));
	}

	async drop(attempt: string, field: string): Promise<void> {
		const key = keyOf(attempt, field);
		this.#last.delete(key);
		this.#atHand.delete(key);
		const id = await this.#fieldId(attempt, field);
		this.#left.delete(keyOf(attempt, id));
		this.#leftBehind.drop(attempt, id);
		const { drafts } = this.#opened.db;
		// After any write of this row that is under way: transactions on a table run in the order they were asked for.
		await write(this.#opened, [drafts], () => drafts.delete([attempt, id]));
	}

	/** Resolves when every row at hand is on the disk. Those that could not be written stay at hand. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		await Promise.all(this.#sealing);
		for (const [key, row] of this.#left) if (!this.#leftBehind.has(row)) this.#left.delete(key);
		const rows = [...this.#left.values(), ...this.#atHand.values()];
		if (rows.length === 0) return;
		const { drafts } = this.#opened.db;
		await write(this.#opened, [drafts], async () => {
			for (const row of rows) {
				const there = await drafts.get([row.attempt, row.field]);
				if (!there || there.rev <= row.rev) await drafts.put(row);
			}
		});
		this.#written(rows);
	}

	/**
	 * For a page that is going. Left behind first, since that is done when it returns; then raw, at once, on
	 * the connection already open, committed without waiting, for a device where nothing can be left behind.
	 * There is no time to compare `rev`: a row at hand was typed here in the last half second, so it is the
	 * newer text.
	 */
	putAtOnce(): void {
		const rows = [...this.#atHand.values()];
		if (rows.length === 0 || this.#opened.newer) return;
		for (const row of rows) this.#leftBehind.put(row);
		try {
			const native = this.#opened.db.backendDB();
			if (native.version > NATIVE_VERSION) return;
			// Not `strict`: a page that goes does not wait for the disk, and more were lost with the connection.
			const transaction = native.transaction('drafts', 'readwrite', { durability: 'relaxed' });
			const store = transaction.objectStore('drafts');
			for (const row of rows) store.put(row);
			transaction.oncomplete = () => this.#written(rows);
			transaction.commit();
		} catch {
			// Closed or full: the rows stay at hand for as long as the page does.
		}
	}

	/** The drafts of an attempt, those at hand included; one that cannot be read is left where it is. */
	async of(attempt: string): Promise<Draft[]> {
		await Promise.all(this.#sealing);
		const { drafts } = this.#opened.db;
		const kept = await read(this.#opened, [drafts], () =>
			drafts.where('[attempt+field]').between([attempt, ''], [attempt, '\uffff']).toArray()
		);
		const newest = new Map(kept.map((row) => [row.field, row]));
		for (const row of [...this.#left.values(), ...this.#atHand.values()]) {
			const there = newest.get(row.field);
			if (row.attempt === attempt && (!there || there.rev <= row.rev)) newest.set(row.field, row);
		}
		const opened = await Promise.all([...newest.values()].map((row) => openDraft(this.#seal, attempt, row)));
		return opened.filter((draft) => draft !== undefined);
	}

	/** Everything is erased, or all of one attempt: what is at hand must not come back. */
	forget(attempt?: string): void {
		if (attempt !== undefined) return this.#forgetAttempt(attempt);
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#last.clear();
		this.#atHand.clear();
		this.#left.clear();
		this.#leftBehind.clear();
	}

	#forgetAttempt(attempt: string): void {
		for (const key of this.#last.keys())
			if ((JSON.parse(key) as string[])[0] === attempt) this.#last.delete(key);
		for (const rows of [this.#atHand, this.#left])
			for (const [key, row] of rows) if (row.attempt === attempt) rows.delete(key);
		for (const row of this.#leftBehind.rows())
			if (row.attempt === attempt) this.#leftBehind.drop(attempt, row.field);
	}

	/** Not put off by later keystrokes: someone who types without a pause is saved as well. */
	#soon(): void {
		this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), WAIT);
	}

	async #sealed(attempt: string, draft: Draft): Promise<DraftRow> {
		return draftRow(this.#seal, attempt, await this.#fieldId(attempt, draft.field), draft);
	}

	#fieldId(attempt: string, field: string): Promise<string> {
		const key = keyOf(attempt, field);
		const id = this.#fieldIds.get(key) ?? fieldId(this.#opened.ids, attempt, field);
		this.#fieldIds.set(key, id);
		return id;
	}

	#written(rows: readonly DraftRow[]): void {
		const written = new Set(rows);
		for (const rowsOf of [this.#atHand, this.#left])
			for (const [key, row] of rowsOf) if (written.has(row)) rowsOf.delete(key);
		for (const row of rows) this.#leftBehind.remove(row);
	}
}

const keyOf = (attempt: string, field: string): string => JSON.stringify([attempt, field]);
