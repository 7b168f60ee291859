import type { DexieNotebook } from '../dexie-notebook';
import { contentsOf } from '../away/contents';
import { sealFile } from '../away/sealing';
import type { Card } from '../keys/card';
import type { Wrapping } from '../keys/wrapping';
import { NotebookError, type OpenedNotebook, type Refusal } from '../port';
import type { Body } from '../seal';
import type { SpareCopy } from '../spare/copy';
import type { Spare } from '../spare/spare';

/** How a notebook is told from another, in clear: never by a name. */
export interface Named {
	readonly id: string;
	/** Place in the list of pictures. */
	readonly picture: number;
	readonly colour: number;
}

/** What only the shelf can do for a notebook that is open. */
export interface OnShelf {
	draw(secret: Body, mode: 'further' | 'instead'): Promise<Card>;
	/** Its data key, wrapped once per card that opens it now. */
	wrappings(): Promise<readonly Wrapping[]>;
	readonly spare: Spare;
}

/** A notebook to be taken away. */
export interface MadeFile {
	readonly file: Body;
	/** False when something could not be read, and is not in the file. */
	readonly whole: boolean;
}

/** A notebook that has a key, open. */
export class KeptNotebook {
	readonly named: Named;
	readonly notebook: DexieNotebook;
	readonly refusal: Refusal | undefined;
	readonly spare: Spare;
	/** The browser has thrown away what was in it, and nothing has taken its place. */
	lost: boolean;
	/** Until it closes. */
	#secret: Body | undefined;
	readonly #onShelf: OnShelf;

	constructor(
		named: Named,
		opened: OpenedNotebook & { readonly notebook: DexieNotebook },
		secret: Body,
		onShelf: OnShelf
	) {
		this.named = named;
		this.notebook = opened.notebook;
		this.refusal = opened.refusal;
		this.lost = opened.lost;
		this.#secret = secret;
		this.#onShelf = onShelf;
		this.spare = onShelf.spare;
		this.notebook.afterWrite = () => this.spare.soon();
	}

	/**
	 * A further card, or one in place of all those before: then a card that was lost or seen opens nothing.
	 * @throws {NotebookError}
	 */
	card(mode: 'further' | 'instead'): Promise<Card> {
		return this.#withSecret((secret) => this.#onShelf.draw(secret, mode));
	}

	/**
	 * All that can be read of it, as a file that opens with the cards of today.
	 * @param activities see `contentsOf`
	 * @throws {NotebookError}
	 * @throws {FileError} `tooBig`
	 */
	file(activities: readonly string[]): Promise<MadeFile> {
		return this.#withSecret(async (secret) => {
			const { id, picture, colour } = this.named;
			const { contents, whole } = await contentsOf(this.notebook, activities, { picture, colour });
			const file = await sealFile(contents, id, secret, await this.#onShelf.wrappings());
			return { file, whole };
		});
	}

	/** Writes what is at hand, lets go of the database and forgets the key. */
	async close(): Promise<void> {
		this.#secret?.fill(0);
		this.#secret = undefined;
		await this.notebook.flush().catch(() => {});
		await this.spare.close();
		await this.notebook.close();
	}

	/** What the browser threw away, where its spare copy still lies: an offer to its owner. */
	lostCopy(): Promise<SpareCopy | undefined> {
		return this.spare.lost(this.notebook.salt);
	}

	/** Its owner agrees: the sealed rows are put back where they were. @throws {NotebookError} */
	async putBack(copy: SpareCopy): Promise<void> {
		await this.notebook.putBack(copy.rows);
		this.lost = false;
		await this.spare.now(true);
	}

	/** A copy: the notebook may close, and forget its own, while a card is being stretched. */
	async #withSecret<T>(work: (secret: Body) => Promise<T>): Promise<T> {
		if (!this.#secret) throw new NotebookError('closed');
		const secret = this.#secret.slice();
		try {
			return await work(secret);
		} finally {
			secret.fill(0);
		}
	}
}
