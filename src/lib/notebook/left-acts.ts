import type { AttemptRow, EntryRow } from './database';
import { isCount, isRecord } from './entry-shape';
import { base64, bytesOf } from './keys/bytes';

/** After the database's name. Neutral, like every name that stays in the profile in clear. */
const ACTS = '-suite:';

/** Sealed rows of one attempt that could not be written: its entries from `first` on, and what goes with them. */
export interface LeftRows {
	readonly first: number;
	readonly entries: readonly EntryRow[];
	readonly head: AttemptRow;
	readonly summary: AttemptRow;
}

/**
 * What was done and could not be written, sealed, in `localStorage`: the database had no room, or refused. The
 * page shows it as « non enregistré »; should the notebook be locked before there is room, the next page that
 * opens the attempt writes it. As with `left-behind.ts`, the salt tells rows of another database.
 */
export class LeftActs {
	readonly #salt: string;
	readonly #prefix: string;

	constructor(salt: string, database: string) {
		this.#salt = salt;
		this.#prefix = `${database}${ACTS}`;
	}

	put(attempt: string, { first, entries, head, summary }: LeftRows): void {
		const item = {
			salt: this.#salt,
			first,
			entries: entries.map(({ body }) => base64(body)),
			head: base64(head.body),
			summary: base64(summary.body)
		};
		tried((kept) => kept.setItem(this.#prefix + attempt, JSON.stringify(item)));
	}

	of(attempt: string): LeftRows | undefined {
		return tried((kept) => {
			const read: unknown = JSON.parse(kept.getItem(this.#prefix + attempt) ?? 'null');
			if (!isRecord(read) || read['salt'] !== this.#salt || !isCount(read['first'])) return undefined;
			const { first, entries } = read;
			if (!Array.isArray(entries)) return undefined;
			const rowOf = (body: unknown) => ({ attempt, body: bytesOf(String(body)) });
			return {
				first,
				entries: entries.map((body, at) => ({ ...rowOf(body), seq: first + at })),
				head: rowOf(read['head']),
				summary: rowOf(read['summary'])
			};
		});
	}

	drop(attempt: string): void {
		tried((kept) => kept.removeItem(this.#prefix + attempt));
	}

	/** Something was left here, of whatever database bore this name. */
	isThere(): boolean {
		return tried((kept) => this.#names(kept).length > 0) ?? false;
	}

	/** Everything is erased: nothing of it may come back. */
	clear(): void {
		tried((kept) => {
			for (const name of this.#names(kept)) kept.removeItem(name);
		});
	}

	#names(kept: Storage): string[] {
		const all = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
		return all.filter((name) => name.startsWith(this.#prefix));
	}
}

/** Storage may be refused or full, and what is there may be anybody's. */
function tried<T>(action: (kept: Storage) => T): T | undefined {
	try {
		return action(localStorage);
	} catch {
		return undefined;
	}
}
