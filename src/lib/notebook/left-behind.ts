import type { DraftRow } from './database';
import { isCount, isRecord } from './entry-shape';
import { base64, bytesOf } from './keys/bytes';

/** After the database's name. Neutral, like every name that stays in the profile in clear. */
const HAND = '-main:';

/**
 * The sealed rows that a page had in its hand when it went, in `localStorage`, until they are in the
 * database. A transaction that a page begins as it goes is aborted with its connection if its turn has not
 * come: 2 to 3 of 8 drafts were lost that way (Chromium 156). `setItem` has happened when it returns.
 *
 * One item a row, so that two tabs that go together do not overwrite each other. Rows of a database that this
 * one has replaced (the salt tells) are nobody's any more; those of another notebook are not touched.
 */
export class LeftBehind {
	readonly #salt: string;
	readonly #prefix: string;

	constructor(salt: string, database: string) {
		this.#salt = salt;
		this.#prefix = `${database}${HAND}`;
	}

	put(row: DraftRow): void {
		const { rev } = row;
		const item = JSON.stringify({ salt: this.#salt, rev, body: base64(row.body) });
		attempt((kept) => kept.setItem(this.#nameOf(row.attempt, row.field), item));
	}

	/** The row is in the database, or no longer wanted. A newer one that another page has left stays. */
	remove(row: Pick<DraftRow, 'attempt' | 'field' | 'rev'>): void {
		attempt((kept) => {
			const name = this.#nameOf(row.attempt, row.field);
			const there = this.#rowIn(name, kept.getItem(name));
			if (!there || there.rev <= row.rev) kept.removeItem(name);
		});
	}

	/** The text has become an act, or was thrown away: whatever its revision. */
	drop(ofAttempt: string, field: string): void {
		attempt((kept) => kept.removeItem(this.#nameOf(ofAttempt, field)));
	}

	/** No page has taken this row in, or dropped it, since it was read. */
	has({ attempt: ofAttempt, field, rev }: DraftRow): boolean {
		const name = this.#nameOf(ofAttempt, field);
		return attempt((kept) => this.#rowIn(name, kept.getItem(name))?.rev === rev) ?? false;
	}

	/** What earlier pages left of this database. What cannot be read is thrown away. */
	rows(): DraftRow[] {
		return (
			attempt((kept) =>
				this.#names(kept).flatMap((name) => {
					const row = this.#rowIn(name, kept.getItem(name));
					if (!row) kept.removeItem(name);
					return row ?? [];
				})
			) ?? []
		);
	}

	/** Something was left here, of whatever database bore this name. */
	isThere(): boolean {
		return attempt((kept) => this.#names(kept).length > 0) ?? false;
	}

	clear(): void {
		attempt((kept) => {
			for (const name of this.#names(kept)) kept.removeItem(name);
		});
	}

	#nameOf(ofAttempt: string, field: string): string {
		return `${this.#prefix}${ofAttempt}:${field}`;
	}

	#names(kept: Storage): string[] {
		const all = Array.from({ length: kept.length }, (_, index) => kept.key(index));
		return all.filter((name) => name !== null).filter((name) => name.startsWith(this.#prefix));
	}

	#rowIn(name: string, item: string | null): DraftRow | undefined {
		return rowIn(name.slice(this.#prefix.length), item, this.#salt);
	}
}

function rowIn(place: string, item: string | null, salt: string): DraftRow | undefined {
	const [ofAttempt, field] = place.split(':');
	if (item === null || !ofAttempt || !field) return undefined;
	try {
		const read: unknown = JSON.parse(item);
		if (!isRecord(read) || read['salt'] !== salt || !isCount(read['rev'])) return undefined;
		return { attempt: ofAttempt, field, rev: read['rev'], body: bytesOf(String(read['body'])) };
	} catch {
		return undefined;
	}
}

/** Storage may be refused or full: the transaction is then all there is. */
function attempt<T>(action: (kept: Storage) => T): T | undefined {
	try {
		return action(localStorage);
	} catch {
		return undefined;
	}
}
