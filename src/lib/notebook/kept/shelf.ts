import { hexadecimal, randomBytes } from '../keys/bytes';
import { drawCard, type Card } from '../keys/card';
import { randomSecret } from '../keys/keys';
import type { Wrapping } from '../keys/wrapping';
import { shelfFlag } from '../flag';
import { LeftActs } from '../left-acts';
import { LeftBehind } from '../left-behind';
import { NotebookError } from '../port';
import type { Body } from '../seal';
import { binnedNow, counted, DAYS_IN_BIN, type Binned } from './bin';
import { Cards } from './cards';
import { KeptNotebook, type Named } from './kept-notebook';
import { databaseOf } from './names';
import { openKept } from './open-kept';
import { noSpares, type Spares } from '../spare/spares';
import { Spare } from '../spare/spare';
import {
	asNotebookError,
	openShelfDatabase,
	type OpenShelfDatabase,
	type ShelfDatabase,
	type ShelfRow
} from './shelf-database';

/** What can be told of a notebook without its card. */
export interface Listed extends Named {
	/** Days that it stays in the bin; `undefined`: it is not there. */
	readonly daysLeft: number | undefined;
}

/** A card opened a notebook. */
export interface Unlocked {
	readonly kept: KeptNotebook;
	/** Somebody had asked to erase it: it is back, and its owner is told. */
	readonly wasBinned: boolean;
}

/** The notebooks of this device that have a key. */
export class KeptShelf {
	readonly #db: ShelfDatabase;
	readonly cards: Cards;
	readonly #spares: Spares;

	/** The browser has thrown away the notebooks that stood here: to be said, never a silent welcome. */
	readonly lost: boolean;

	constructor({ db, watch }: OpenShelfDatabase, cards: Cards, spares: Spares = noSpares) {
		this.#db = db;
		this.lost = watch.dataLoss || (watch.created && shelfFlag.isUp());
		this.cards = cards;
		this.#spares = spares;
	}

	/** In no order that tells which was used last. @throws {NotebookError} */
	async list(): Promise<Listed[]> {
		const rows = await asNotebookError(this.#db.notebooks.toArray());
		return rows
			.filter(({ gone }) => !gone)
			.map(({ id, picture, colour, ...row }) => ({ id, picture, colour, daysLeft: binOf(row)?.left }));
	}

	/** Its data key, wrapped once per card that opens it now. @throws {NotebookError} `lost` */
	async wrappings(id: string): Promise<readonly Wrapping[]> {
		return (await this.#row(id)).wrappings;
	}

	/** Whether its place is taken: it stands here, in the bin or not, or is still being removed. @throws {NotebookError} */
	async holds(id: string): Promise<boolean> {
		return (await asNotebookError(this.#db.notebooks.get(id))) !== undefined;
	}

	/**
	 * A notebook that comes from elsewhere, with the cards that it had there; still empty.
	 * @param secret copied: the caller empties its own
	 * @throws {NotebookError}
	 */
	async bringBack(named: Named, wrappings: readonly Wrapping[], secret: Body): Promise<KeptNotebook> {
		const row: ShelfRow = { ...named, wrappings };
		await asNotebookError(this.#db.notebooks.add(row));
		shelfFlag.raise();
		return this.#kept(row, secret.slice(), true);
	}

	/** A new notebook and its card, which is known nowhere else. @throws {NotebookError} */
	async create(picture: number, colour: number): Promise<{ card: Card; kept: KeptNotebook }> {
		const [id, secret, card] = [hexadecimal(randomBytes(8)), randomSecret(), drawCard()];
		const row: ShelfRow = { id, picture, colour, wrappings: [await this.cards.wrapped(secret, card, id)] };
		await asNotebookError(this.#db.notebooks.add(row));
		shelfFlag.raise();
		return { card, kept: await this.#kept(row, secret, true) };
	}

	/**
	 * `undefined`: not this notebook's card. What a try costs is raised to what this device bears.
	 * @throws {NotebookError}
	 */
	async open(id: string, card: Card): Promise<Unlocked | undefined> {
		const row = await this.#row(id);
		for (const wrapping of row.wrappings) {
			const secret = await this.cards.unwrapped(wrapping, card, id);
			if (!secret) continue;
			const raised = this.cards.mayRaise(wrapping) && (await this.cards.wrapped(secret, card, id));
			await asNotebookError(
				this.#db.transaction('rw', this.#db.notebooks, async () => {
					const { binnedUntil: _, bin: __, ...now } = (await this.#db.notebooks.get(id)) ?? row;
					const wrappings = now.wrappings.map((one) => (raised && isSame(one, wrapping) ? raised : one));
					await this.#db.notebooks.put({ ...now, wrappings });
				})
			);
			const wasBinned = binOf(row) !== undefined;
			return { kept: await this.#kept(row, secret, false), wasBinned };
		}
		return undefined;
	}

	/** Whoever may not read it may ask to erase it: it waits sealed, and its owner's card brings it back. */
	async bin(id: string): Promise<void> {
		await asNotebookError(this.#db.notebooks.update(id, { bin: binnedNow() }));
	}

	/**
	 * Forgets the key first, there and in the spare copy: what may stay on the disk can be read by nobody. What is
	 * interrupted is ended at the next start.
	 */
	async destroy(id: string): Promise<void> {
		const gone: ShelfRow = { id, picture: 0, colour: 0, wrappings: [], gone: true };
		await asNotebookError(this.#db.notebooks.put(gone));
		await this.#spares.remove(id);
		new LeftBehind('', databaseOf(id)).clear();
		new LeftActs('', databaseOf(id)).clear();
		if (await deleted(databaseOf(id))) await asNotebookError(this.#db.notebooks.delete(id));
		if ((await this.list()).length === 0) shelfFlag.lower();
	}

	/** At each start: empties the bin of what has waited long enough, and ends what was interrupted. */
	async sweep(): Promise<void> {
		for (const row of await asNotebookError(this.#db.notebooks.toArray())) {
			const bin = binOf(row);
			if (row.gone || bin?.left === 0) await this.destroy(row.id);
			else if (bin) await asNotebookError(this.#db.notebooks.update(row.id, { bin }));
		}
	}

	/** Notebooks that the browser has thrown off the shelf, and whose spare copy is still there. */
	async copies(): Promise<Named[]> {
		const rows = await asNotebookError(this.#db.notebooks.toArray());
		return (await this.#spares.list()).filter((copy) => !rows.some(({ id }) => id === copy.id));
	}

	/** Puts one of them back on the shelf; its card opens it there, and finds its pages. @throws {NotebookError} */
	async putBack(id: string): Promise<void> {
		const copy = await this.#spares.read(id);
		if (!copy) throw new NotebookError('lost');
		const { picture, colour, wrappings } = copy;
		await asNotebookError(this.#db.notebooks.add({ id, picture, colour, wrappings }));
		shelfFlag.raise();
	}

	close(): void {
		this.#db.close({ disableAutoOpen: true });
	}

	async #kept(row: ShelfRow, secret: Body, isNew: boolean): Promise<KeptNotebook> {
		const { id, picture, colour } = row;
		const opened = await openKept(id, secret, isNew);
		return new KeptNotebook({ id, picture, colour }, opened, secret, {
			draw: (data, mode) => this.#atHand((shelf) => shelf.#addCard(id, data, mode)),
			wrappings: () => this.#atHand((shelf) => shelf.wrappings(id)),
			spare: new Spare(id, this.#spares)
		});
	}

	/** A notebook stays open when the page of notebooks, and its shelf, have gone. */
	async #atHand<T>(work: (shelf: KeptShelf) => Promise<T>): Promise<T> {
		if (this.#db.isOpen()) return work(this);
		const shelf = new KeptShelf(await openShelfDatabase(indexedDB), this.cards, this.#spares);
		return work(shelf).finally(() => shelf.close());
	}

	async #addCard(id: string, secret: Body, mode: 'further' | 'instead'): Promise<Card> {
		const card = drawCard();
		const wrapping = await this.cards.wrapped(secret, card, id);
		await asNotebookError(
			this.#db.transaction('rw', this.#db.notebooks, async () => {
				const row = await this.#db.notebooks.get(id);
				if (!row || row.gone) throw new NotebookError('lost');
				const wrappings = mode === 'further' ? [...row.wrappings, wrapping] : [wrapping];
				await this.#db.notebooks.put({ ...row, wrappings });
			})
		);
		return card;
	}

	async #row(id: string): Promise<ShelfRow> {
		const row = await asNotebookError(this.#db.notebooks.get(id));
		if (!row || row.gone) throw new NotebookError('lost');
		return row;
	}
}

const isSame = (one: Wrapping, other: Wrapping): boolean => one.salt.join() === other.salt.join();

/** `undefined`: not in the bin. */
function binOf({ bin, binnedUntil }: Pick<ShelfRow, 'bin' | 'binnedUntil'>): Binned | undefined {
	if (bin) return counted(bin);
	if (binnedUntil === undefined) return undefined;
	// A day that lies behind may come of a clock that was wrong: the count begins now, and never at its end.
	const now = binnedNow();
	return { ...now, left: Math.min(DAYS_IN_BIN, Math.max(1, binnedUntil - now.seen)) };
}

/** False when another tab still holds it: it goes when that one closes, or at the next start. */
function deleted(name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onerror = () => resolve(false);
		request.onblocked = () => resolve(false);
	});
}
