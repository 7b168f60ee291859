/** `localStorage`: how far the last row sits, and whether single signs are keys, in this room. */
const KEY = 'cahier-salle';

export const ROOMS = ['small', 'normal', 'back'] as const;
export type RoomSize = (typeof ROOMS)[number];

/** In pupils: what a class may count. */
export const SMALLEST_CLASS = 2;
export const LARGEST_CLASS = 40;

const inClass = (pupils: unknown): number | undefined =>
	Number.isInteger(pupils) && (pupils as number) >= SMALLEST_CLASS && (pupils as number) <= LARGEST_CLASS
		? (pupils as number)
		: undefined;

/** How this room is set. A page is drawn beforehand, for every room: `read` once there is a browser. */
export class Room {
	#size = $state<RoomSize>('normal');
	#signs = $state(true);
	#pupils = $state<number>();
	#draws = $state(false);
	readonly #isKept: boolean;

	/** @param isKept false: nothing is written on this machine */
	constructor(isKept = true) {
		this.#isKept = isKept;
	}

	get size(): RoomSize {
		return this.#size;
	}
	get signs(): boolean {
		return this.#signs;
	}
	set signs(signs: boolean) {
		this.#signs = signs;
		this.#keep();
	}

	/** How many sit here; unknown until a teacher says so. */
	get pupils(): number | undefined {
		return this.#pupils;
	}
	set pupils(pupils: number | undefined) {
		this.#pupils = inClass(pupils);
		this.#keep();
	}
	/** Chance may say who speaks. */
	get draws(): boolean {
		return this.#draws;
	}
	set draws(draws: boolean) {
		this.#draws = draws;
		this.#keep();
	}

	set(size: RoomSize): void {
		this.#size = size;
		this.#keep();
	}

	/** Bigger, smaller, or as usual again (0). */
	grow(by: -1 | 0 | 1): void {
		const at = by === 0 ? ROOMS.indexOf('normal') : ROOMS.indexOf(this.#size) + by;
		this.set(ROOMS[Math.min(ROOMS.length - 1, Math.max(0, at))]!);
	}

	read(): void {
		try {
			const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<
				Record<'size' | 'signs' | 'pupils' | 'draws', unknown>
			>;
			this.#size = ROOMS.find((one) => one === kept.size) ?? 'normal';
			this.#signs = kept.signs !== false;
			this.#pupils = inClass(kept.pupils);
			this.#draws = kept.draws === true;
		} catch {
			// Nothing can be kept here: as usual.
		}
	}

	#keep(): void {
		if (!this.#isKept) return;
		try {
			localStorage.setItem(
				KEY,
				JSON.stringify({
					size: this.#size,
					signs: this.#signs,
					pupils: this.#pupils,
					draws: this.#draws
				})
			);
		} catch {
			// It lasts as long as the page.
		}
	}
}
