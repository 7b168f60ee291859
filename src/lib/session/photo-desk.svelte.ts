import { bringShelf } from './change-notebook';
import type { Shelf } from './open-notebook.svelte';

type Collected = InstanceType<Shelf['Collected']>;
type Added = ReturnType<Collected['add']>;
type Read = Awaited<ReturnType<Shelf['readPhoto']>>;
/** Why a photo brought nothing. */
export type Trouble = Exclude<Added, 'added' | 'again'> | Extract<Read, { refusal: string }>['refusal'];

/** Chosen at once: three times as many as there can be codes. */
export const MOST_PHOTOS = 24;

/** Photos of codes become the file that was cut into them: several at once, one at a time, in any order. */
export class PhotoDesk {
	busy = $state(false);
	/** How many of the photos that were chosen have been looked at. */
	done = $state(0);
	of = $state(0);
	/** How many codes there are in all; 0 before the first. */
	count = $state(0);
	missing = $state.raw<readonly number[]>([]);
	troubles = $state.raw<readonly { readonly photo: string; readonly why: Trouble }[]>([]);
	said = $state<'tooMany' | 'damaged' | 'failed'>();
	#collected: Collected | undefined;

	/** @returns the file, once all its codes were read */
	async choose(photos: readonly File[]): Promise<Blob | undefined> {
		if (this.busy || photos.length === 0) return undefined;
		this.said = undefined;
		this.troubles = [];
		if (photos.length > MOST_PHOTOS) {
			this.said = 'tooMany';
			return undefined;
		}
		this.busy = true;
		try {
			return await this.#read(photos);
		} catch {
			// The code that reads could not be fetched.
			this.said = 'failed';
			return undefined;
		} finally {
			this.busy = false;
		}
	}

	/** Everything that was read is forgotten. */
	restart(): void {
		this.#collected = undefined;
		this.count = 0;
		this.missing = [];
		this.troubles = [];
		this.said = undefined;
	}

	async #read(photos: readonly File[]): Promise<Blob | undefined> {
		const code = await bringShelf();
		const collected = (this.#collected ??= new code.Collected());
		[this.done, this.of] = [0, photos.length];
		for (const photo of photos) {
			const read = await code.readPhoto(photo);
			const became = 'code' in read ? collected.add(read.code) : read.refusal;
			if (became !== 'added' && became !== 'again')
				this.troubles = [...this.troubles, { photo: photo.name, why: became }];
			this.done += 1;
			this.count = collected.count;
			this.missing = collected.missing;
		}
		const whole = await collected.whole();
		if (!whole) return undefined;
		this.restart();
		if (whole === 'damaged') this.said = 'damaged';
		return whole === 'damaged' ? undefined : new Blob([whole]);
	}
}
