import { NotebookError, type Refusal } from '$lib/notebook/port';
import { bringShelf, take } from './change-notebook';
import type { KeptShelf, OpenNotebook, Shelf } from './open-notebook.svelte';

type SealedFile = Awaited<ReturnType<Shelf['chosenFile']>>;
type Incoming = Awaited<ReturnType<Shelf['openedFile']>>;
type Place = ReturnType<Shelf['intoOpen']>;
export type Preview = Awaited<ReturnType<Place['preview']>>;
type FileRefusal = InstanceType<Shelf['FileError']>['refusal'];

/** Where a file may go: the notebook that is open, the one it came from, one of its own, or the device's. */
export type Where = 'open' | 'same' | 'new' | 'device';

export type BringView =
	| { readonly at: 'choose' }
	| { readonly at: 'card' }
	| { readonly at: 'where'; readonly ways: readonly Where[] }
	| { readonly at: 'preview'; readonly preview: Preview; readonly where: Where };

/** What is said beside it: the end of a key of messages/. */
export type BringSaid =
	'left' | 'done' | `refused.${Exclude<FileRefusal, 'wrongCard'>}` | 'wrongCard' | `failed.${Refusal}`;

/** How many pictures and colours a cover is chosen from. */
interface Covers {
	readonly pictures: number;
	readonly colours: number;
}

/** The side of the page where a file becomes part of a notebook: chosen, opened, looked at, and only then kept. */
export class BringDesk {
	view = $state.raw<BringView>({ at: 'choose' });
	busy = $state(false);
	said = $state<BringSaid>();
	#file: SealedFile | undefined;
	#incoming: Incoming | undefined;
	#place: Place | undefined;
	#same: Place | undefined;
	#shelf: KeptShelf | undefined;
	#code: Shelf | undefined;
	readonly #notebook: OpenNotebook;
	readonly #covers: Covers;

	constructor(notebook: OpenNotebook, covers: Covers) {
		this.#notebook = notebook;
		this.#covers = covers;
	}

	choose(blob: Blob): Promise<void> {
		return this.#trying(async (code) => {
			this.#file = await code.chosenFile(blob);
			this.view = { at: 'card' };
		});
	}

	card(card: readonly number[]): Promise<void> {
		return this.#trying(async (code) => {
			const incoming = await code.openedFile(this.#file!, card);
			this.#incoming = incoming;
			if (this.#notebook.kept) return this.#look('open');
			this.#shelf ??= await code.openShelf();
			this.#same = await code.intoSame(this.#shelf, incoming);
			const own: Where = this.#same ? 'same' : 'new';
			// In a lesson of a shared device nothing is put where the next one can read it.
			const ways: Where[] = this.#notebook.keeping === 'today' ? [own] : [own, 'device'];
			this.view = { at: 'where', ways };
		});
	}

	where(where: Where): Promise<void> {
		return this.#trying(() => this.#look(where));
	}

	/** Keeps it where it was looked at. */
	keep(): Promise<void> {
		return this.#trying(async () => {
			const { kept } = await this.#place!.bring();
			if (kept) await take(this.#notebook, kept);
			else await this.#notebook.refresh();
			await this.#forget();
			this.view = { at: 'choose' };
			this.said = 'done';
		});
	}

	/** Nothing is taken in. */
	async leave(): Promise<void> {
		await this.#forget();
		this.view = { at: 'choose' };
		this.said = 'left';
	}

	async close(): Promise<void> {
		await this.#forget();
		this.#shelf?.close();
	}

	wordsToCard = (words: string): readonly number[] | undefined => this.#code?.cardOfWords(words);

	async #look(where: Where): Promise<void> {
		this.#place = await this.#placeAt(where);
		this.view = { at: 'preview', preview: await this.#place.preview(), where };
	}

	async #placeAt(where: Where): Promise<Place> {
		const [code, incoming] = [this.#code!, this.#incoming!];
		switch (where) {
			case 'open': {
				const { kept } = this.#notebook;
				if (!kept) throw new NotebookError('closed');
				return code.intoOpen(kept, incoming.contents);
			}
			case 'same':
				return this.#same!;
			case 'new':
				return code.intoNew(this.#shelf!, incoming, this.#cover(incoming));
			case 'device':
				return code.intoDevice(incoming.contents);
		}
	}

	/** As it looked; one that had no cover, or one that is not known here, gets one by chance. */
	#cover({ contents: { cover } }: Incoming) {
		const { pictures, colours } = this.#covers;
		const [one = 0, other = 0] = crypto.getRandomValues(new Uint8Array(2));
		if (cover && cover.picture < pictures && cover.colour < colours) return cover;
		return { picture: one % pictures, colour: other % colours };
	}

	async #forget(): Promise<void> {
		const [place, same] = [this.#place, this.#same];
		this.#incoming?.secret.fill(0);
		this.#file = undefined;
		this.#incoming = undefined;
		this.#place = undefined;
		this.#same = undefined;
		await place?.close();
		if (same !== place) await same?.close();
	}

	/** What is refused is said, with a way out; the notebook is as it was. */
	async #trying(work: (code: Shelf) => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.said = undefined;
		try {
			this.#code ??= await bringShelf();
			await work(this.#code);
		} catch (error) {
			const refusal = this.#code && error instanceof this.#code.FileError ? error.refusal : undefined;
			if (refusal === 'wrongCard') this.said = refusal;
			else if (refusal) await this.#startOver(`refused.${refusal}`);
			else this.said = `failed.${error instanceof NotebookError ? error.refusal : 'refused'}`;
		} finally {
			this.busy = false;
		}
	}

	async #startOver(said: BringSaid): Promise<void> {
		await this.#forget();
		this.view = { at: 'choose' };
		this.said = said;
	}
}
