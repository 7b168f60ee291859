import { bringShelf, justForToday, take, withoutKey } from './change-notebook';
import type { KeptNotebook, KeptShelf, Listed, Named, OpenNotebook, Shelf } from './open-notebook.svelte';
import { NotebookError, type Refusal } from '$lib/notebook/port';
import { sayMine } from './lesson-mark';

/** What stands on the page of notebooks. */
export type View =
	| { readonly at: 'shelf' }
	| { readonly at: 'make' }
	| { readonly at: 'unlock'; readonly notebook: Listed }
	/** A card that was just drawn; then what comes. */
	| { readonly at: 'card'; readonly card: readonly number[]; readonly then: () => Promise<void> | void }
	/** The browser threw away what this notebook held, and its spare copy is still there: take it? */
	| { readonly at: 'restore'; readonly kept: KeptNotebook; readonly then: readonly Said[] }
	/** What this device holds without a key: put it into this new notebook? */
	| { readonly at: 'move'; readonly kept: KeptNotebook }
	/** What was done today would become readable on this device: is that meant? */
	| { readonly at: 'readable' }
	| { readonly at: 'opened' };

/** What is said beside it: the end of a key of messages/. */
export type Said =
	| 'wrong'
	| 'wasBinned'
	| 'restored'
	| 'putBack'
	| 'lost'
	| 'moved'
	| 'movedPart'
	| 'erased'
	| 'binnedNow'
	| 'todayNow'
	| 'mineNow'
	| 'sharedNow'
	| `failed.${Refusal}`;

/** The page of notebooks: which one is being made, opened or put away. */
export class Desk {
	view = $state.raw<View>({ at: 'shelf' });
	listed = $state.raw<readonly Listed[]>([]);
	/** Thrown off the shelf by the browser, their spare copies still there. */
	copies = $state.raw<readonly Named[]>([]);
	/** A card is being made or tried, answers are being moved. */
	busy = $state(false);
	said = $state.raw<readonly Said[]>([]);
	/** The browser has thrown away the notebooks that were here. */
	lost = $state(false);
	#shelf: KeptShelf | undefined;
	#code: Shelf | undefined;
	/** Made, its card shown, or opened and not yet decided on: not yet written in. */
	#made: KeptNotebook | undefined;
	readonly #notebook: OpenNotebook;
	readonly #activities: () => readonly string[];

	constructor(notebook: OpenNotebook, activities: () => readonly string[]) {
		this.#notebook = notebook;
		this.#activities = activities;
	}

	open(): Promise<void> {
		return this.#trying(async () => {
			this.#code = await bringShelf();
			this.#shelf = await this.#code.openShelf();
			this.lost = this.#shelf.lost;
			this.listed = await this.#shelf.list();
			this.copies = await this.#shelf.copies();
			if (this.#notebook.kept) this.show({ at: 'opened' });
		});
	}

	close(): void {
		this.#shelf?.close();
		void this.#made?.close();
	}

	show(view: View, ...said: readonly Said[]): void {
		this.view = view;
		this.said = said;
	}

	wordsOf = (card: readonly number[]): readonly string[] => this.#code?.wordsOf(card) ?? [];
	cardOfWords = (words: string): readonly number[] | undefined => this.#code?.cardOfWords(words);

	make(picture: number, colour: number): Promise<void> {
		return this.#trying(async () => {
			const { card, kept } = await this.#shelf!.create(picture, colour);
			this.#made = kept;
			const take = async () => {
				if (this.#notebook.keeping !== 'today' && (await this.#code!.holdsPlain()))
					this.show({ at: 'move', kept });
				else await this.#take(kept);
			};
			this.show({ at: 'card', card, then: () => this.#trying(take) });
		});
	}

	/** « Juste pour aujourd'hui »: what this device keeps stays as it is. */
	today(): Promise<void> {
		return this.#trying(async () => {
			sayMine(false);
			await justForToday(this.#notebook);
			this.show({ at: 'shelf' }, 'todayNow');
		});
	}

	/** « Mon appareil à moi »: asked first when what was done today would become readable. */
	mine(): Promise<void> {
		return this.#trying(async () => {
			const today = this.#notebook.keeping === 'today';
			if (today && (await this.#code!.holdsToday(await this.#notebook.port()))) this.show({ at: 'readable' });
			else await this.#ownDevice();
		});
	}

	/** What was done today goes into this device's own notebook, where whoever uses it can read it. */
	readable(): Promise<void> {
		return this.#trying(async () => {
			const whole = await this.#code!.keepToday(await this.#notebook.port(), this.#activities());
			if (whole) await this.#ownDevice();
			else this.said = ['failed.damaged'];
		});
	}

	/** This device is somebody's no longer: séances open « Juste pour aujourd'hui » again. */
	shared(): void {
		sayMine(false);
		this.show({ at: 'shelf' }, 'sharedNow');
	}

	/** What lay here without a key goes into the new notebook, or is left where it is. */
	move(kept: KeptNotebook, mine: boolean): Promise<void> {
		return this.#trying(async () => {
			if (!mine) return this.#take(kept);
			const whole = await this.#code!.sealPlain(kept, this.#activities());
			await this.#take(kept, whole ? 'moved' : 'movedPart');
		});
	}

	unlock({ id }: Listed, card: readonly number[]): Promise<void> {
		return this.#trying(async () => {
			const unlocked = await this.#shelf!.open(id, card);
			if (!unlocked) this.said = ['wrong'];
			else await this.#opened(unlocked.kept, unlocked.wasBinned ? ['wasBinned'] : []);
		});
	}

	/** The pupil has said whether the spare copy is to take the place of what was thrown away. */
	restore(kept: KeptNotebook, then: readonly Said[], yes: boolean): Promise<void> {
		return this.#trying(async () => {
			const copy = yes ? await kept.lostCopy() : undefined;
			if (copy) await kept.putBack(copy);
			else await kept.spare.now(true);
			await this.#take(kept, ...then, ...(copy ? (['restored'] as const) : []));
		});
	}

	/** Puts a notebook back on the shelf that the browser has thrown off it. */
	putBack({ id }: Named): Promise<void> {
		return this.#trying(async () => {
			await this.#shelf!.putBack(id);
			this.copies = await this.#shelf!.copies();
			this.listed = await this.#shelf!.list();
			this.show({ at: 'shelf' }, 'putBack');
		});
	}

	async #opened(kept: KeptNotebook, then: readonly Said[]): Promise<void> {
		if (!(await kept.lostCopy())) return this.#take(kept, ...then);
		this.#made = kept;
		this.show({ at: 'restore', kept, then });
	}

	card(mode: 'further' | 'instead'): Promise<void> {
		return this.#trying(async () => {
			const card = await this.#notebook.kept?.card(mode);
			if (card) this.show({ at: 'card', card, then: () => this.show({ at: 'opened' }) });
		});
	}

	/** Its owner erases the notebook that is open, at once. */
	erase(): Promise<void> {
		return this.#trying(async () => {
			const { kept } = this.#notebook;
			if (!kept) return;
			await withoutKey(this.#notebook);
			await this.#shelf!.destroy(kept.named.id);
			this.listed = await this.#shelf!.list();
			this.show({ at: 'shelf' }, 'erased');
		});
	}

	/** Whoever has no card may ask to erase: into the bin. */
	bin({ id }: Listed): Promise<void> {
		return this.#trying(async () => {
			await this.#shelf!.bin(id);
			this.listed = await this.#shelf!.list();
			this.show({ at: 'shelf' }, 'binnedNow');
		});
	}

	async #ownDevice(): Promise<void> {
		sayMine(true);
		await withoutKey(this.#notebook);
		this.show({ at: 'shelf' }, 'mineNow');
	}

	/** What was done today is of whoever shows a card now: it goes along, or it would be lost. */
	async #take(kept: KeptNotebook, ...before: readonly Said[]): Promise<void> {
		const said = [...before];
		if (this.#notebook.keeping === 'today') {
			const today = await this.#notebook.port();
			if (await this.#code!.holdsToday(today))
				said.push((await this.#code!.sealToday(today, kept, this.#activities())) ? 'moved' : 'movedPart');
		}
		await take(this.#notebook, kept);
		this.#made = undefined;
		this.listed = await this.#shelf!.list();
		this.show({ at: 'opened' }, ...said, ...(kept.lost ? (['lost'] as const) : []));
	}

	/** What a device refuses is said, and the page stays as it was. */
	async #trying(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.said = [];
		try {
			await work();
		} catch (error) {
			this.said = [`failed.${error instanceof NotebookError ? error.refusal : 'refused'}`];
		} finally {
			this.busy = false;
		}
	}
}
