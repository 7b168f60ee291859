import type { DexieNotebook } from '../dexie-notebook';
import type { Card } from '../keys/card';
import { NotebookError, type OpenedNotebook, type Refusal } from '../port';
import type { Body } from '../seal';

/** How a notebook is told from another, in clear: never by a name. */
export interface Named {
	readonly id: string;
	/** Place in the list of pictures. */
	readonly picture: number;
	readonly colour: number;
}

/** A notebook that has a key, open. */
export class KeptNotebook {
	readonly named: Named;
	readonly notebook: DexieNotebook;
	readonly refusal: Refusal | undefined;
	/** The browser has thrown away what was in it. */
	readonly lost: boolean;
	/** Until it closes. */
	#secret: Body | undefined;
	readonly #draw: (secret: Body, mode: 'further' | 'instead') => Promise<Card>;

	constructor(
		named: Named,
		opened: OpenedNotebook & { readonly notebook: DexieNotebook },
		secret: Body,
		draw: (secret: Body, mode: 'further' | 'instead') => Promise<Card>
	) {
		this.named = named;
		this.notebook = opened.notebook;
		this.refusal = opened.refusal;
		this.lost = opened.lost;
		this.#secret = secret;
		this.#draw = draw;
	}

	/**
	 * A further card, or one in place of all those before: then a card that was lost or seen opens nothing.
	 * @throws {NotebookError}
	 */
	async card(mode: 'further' | 'instead'): Promise<Card> {
		if (!this.#secret) throw new NotebookError('closed');
		// A copy: the notebook may close, and forget its own, while the new card is being stretched.
		const secret = this.#secret.slice();
		try {
			return await this.#draw(secret, mode);
		} finally {
			secret.fill(0);
		}
	}

	/** Writes what is at hand, lets go of the database and forgets the key. */
	async close(): Promise<void> {
		this.#secret?.fill(0);
		this.#secret = undefined;
		await this.notebook.close();
	}
}
