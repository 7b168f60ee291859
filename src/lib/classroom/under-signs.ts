/** What this device keeps for classes, each under a picture and a colour: no name. */

export const PICTURES = ['boat', 'leaf', 'key', 'star', 'house', 'cloud'] as const;
export const COLOURS = ['lagon', 'prune', 'ciel', 'foret', 'ocre', 'brique'] as const;

/** How a class is told from another. */
export interface Sign {
	readonly picture: (typeof PICTURES)[number];
	readonly colour: (typeof COLOURS)[number];
}

export const isSame = (one: Sign, other: Sign) =>
	one.picture === other.picture && one.colour === other.colour;

/** In `localStorage`, in clear, one thing a class. It stays until somebody forgets it. */
export class UnderSigns<T extends Sign> {
	/**
	 * @param key of localStorage
	 * @param read what was kept beside a sign; nothing where it is no such thing, whoever wrote it
	 */
	constructor(
		readonly key: string,
		readonly read: (value: Readonly<Record<string, unknown>>) => Omit<T, keyof Sign> | undefined
	) {}

	/** What every class has here, the last one kept first. */
	all(): readonly T[] {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
			return Array.isArray(kept) ? kept.flatMap((one) => this.#read(one) ?? []) : [];
		} catch {
			return [];
		}
	}

	/** In the place of what stood under the same sign. @returns false where nothing can be kept here */
	keep(one: T): boolean {
		return this.#write([one, ...this.#others(one)]);
	}

	/** @returns false where the device refuses */
	forget(sign: Sign): boolean {
		return this.#write(this.#others(sign));
	}

	#others(sign: Sign): readonly T[] {
		return this.all().filter((one) => !isSame(one, sign));
	}

	#read(value: unknown): T | undefined {
		if (typeof value !== 'object' || value === null) return undefined;
		const { picture, colour } = value as Partial<Sign>;
		if (!PICTURES.some((one) => one === picture) || !COLOURS.some((one) => one === colour)) return undefined;
		const rest = this.read(value as Readonly<Record<string, unknown>>);
		return rest && ({ picture, colour, ...rest } as unknown as T);
	}

	#write(all: readonly T[]): boolean {
		try {
			if (all.length === 0) localStorage.removeItem(this.key);
			else localStorage.setItem(this.key, JSON.stringify(all));
			return true;
		} catch {
			return false;
		}
	}
}
