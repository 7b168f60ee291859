import { hexadecimal, randomBytes } from '../keys/bytes';
import { drawCard, type Card } from '../keys/card';
import { randomSecret } from '../keys/keys';
import type { Wrapping } from '../keys/wrapping';
import { shelfFlag } from '../flag';
import { LeftBehind } from '../left-behind';
import { NotebookError } from '../port';
import type { Body } from '../seal';
import { DAYS_IN_BIN, daysLeft, today } from './bin';
import { Cards } from './cards';
import { KeptNotebook, type Named } from './kept-notebook';
import { databaseOf, openKept } from './open-kept';
import { asNotebookError, type OpenShelfDatabase, type ShelfDatabase, type ShelfRow } from './shelf-database';

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

	/** The browser has thrown away the notebooks that stood here: to be said, never a silent welcome. */
	readonly lost: boolean;

	constructor({ db, watch }: OpenShelfDatabase, cards: Cards) {
		this.#db = db;
		this.lost = watch.dataLoss || (watch.created && shelfFlag.isUp());
		this.cards = cards;
	}

	/** In no order that tells which was used last. @throws {NotebookError} */
	async list(): Promise<Listed[]> {
		const rows = await asNotebookError(this.#db.notebooks.toArray());
		return rows.map(({ id, picture, colour, binnedUntil }) => ({
			id,
			picture,
			colour,
			daysLeft: daysLeft(binnedUntil)
		}));
	}

	/** Its data key, wrapped once per card that opens it now. @throws {NotebookError} `lost` */
	async wrappings(id: string): Promise<readonly Wrapping[]> {
		return (await this.#row(id)).wrappings;
	}

	/** Whether it stands here, in the bin or not. @throws {NotebookError} */
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
					const { binnedUntil: _, ...now } = (await this.#db.notebooks.get(id)) ?? row;
					const wrappings = now.wrappings.map((one) => (raised && isSame(one, wrapping) ? raised : one));
					await this.#db.notebooks.put({ ...now, wrappings });
				})
			);
			const wasBinned = row.binnedUntil !== undefined;
			return { kept: await this.#kept(row, secret, false), wasBinned };
		}
		return undefined;
	}

	/** Whoever may not read it may ask to erase it: it waits sealed, and its owner's card brings it back. */
	async bin(id: string): Promise<void> {
		const binnedUntil = today() + DAYS_IN_BIN;
		await asNotebookError(this.#db.notebooks.update(id, { binnedUntil }));
	}

	/** Forgets the key first: what may stay on the disk can be read by nobody. */
	async destroy(id: string): Promise<void> {
		await asNotebookError(this.#db.notebooks.delete(id));
		new LeftBehind('', databaseOf(id)).clear();
		indexedDB.deleteDatabase(databaseOf(id));
		if ((await this.list()).length === 0) shelfFlag.lower();
	}

	/** At each start: empties the bin of what has waited long enough. */
	async sweep(): Promise<void> {
		for (const { id, daysLeft: left } of await this.list()) if (left === 0) await this.destroy(id);
	}

	close(): void {
		this.#db.close({ disableAutoOpen: true });
	}

	async #kept(row: ShelfRow, secret: Body, isNew: boolean): Promise<KeptNotebook> {
		const { id, picture, colour } = row;
		const opened = await openKept(id, secret, isNew);
		return new KeptNotebook({ id, picture, colour }, opened, secret, {
			draw: (data, mode) => this.#addCard(id, data, mode),
			wrappings: () => this.wrappings(id)
		});
	}

	async #addCard(id: string, secret: Body, mode: 'further' | 'instead'): Promise<Card> {
		const card = drawCard();
		const wrapping = await this.cards.wrapped(secret, card, id);
		await asNotebookError(
			this.#db.transaction('rw', this.#db.notebooks, async () => {
				const row = await this.#db.notebooks.get(id);
				if (!row) throw new NotebookError('lost');
				const wrappings = mode === 'further' ? [...row.wrappings, wrapping] : [wrapping];
				await this.#db.notebooks.put({ ...row, wrappings });
			})
		);
		return card;
	}

	async #row(id: string): Promise<ShelfRow> {
		const row = await asNotebookError(this.#db.notebooks.get(id));
		if (!row) throw new NotebookError('lost');
		return row;
	}
}

const isSame = (one: Wrapping, other: Wrapping): boolean => one.salt.join() === other.salt.join();
