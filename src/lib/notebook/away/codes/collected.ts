import { hexadecimal, joined } from '../../keys/bytes';
import type { Body } from '../../seal';
import { partIn, printOf, type Part } from './part';

/** What became of a code. `other`: of another transfer than those that are here. */
export type Added = 'added' | 'again' | 'other' | 'notOurs' | 'newer';

/** The parts of one file, as they come: in any order, some of them twice. */
export class Collected {
	readonly #parts = new Map<number, Part>();
	#first: Part | undefined;

	add(code: Body): Added {
		const part = partIn(code);
		if (typeof part === 'string') return part;
		this.#first ??= part;
		const { transfer, count, print } = this.#first;
		if (part.transfer !== transfer || part.count !== count || part.print !== print) return 'other';
		if (this.#parts.has(part.place)) return 'again';
		this.#parts.set(part.place, part);
		return 'added';
	}

	/** How many there are in all; none has come yet: 0. */
	get count(): number {
		return this.#first?.count ?? 0;
	}

	/** From 1, as they are numbered for whoever photographs them. */
	get missing(): readonly number[] {
		return Array.from({ length: this.count }, (_, place) => place)
			.filter((place) => !this.#parts.has(place))
			.map((place) => place + 1);
	}

	/** The file, once all of it is here; `damaged`: it is not what was cut into parts. */
	async whole(): Promise<Body | 'damaged' | undefined> {
		if (!this.#first || this.missing.length > 0) return undefined;
		const parts = [...this.#parts.values()].sort((one, other) => one.place - other.place);
		const file = joined(...parts.map(({ bytes }) => bytes));
		return hexadecimal(await printOf(file)) === this.#first.print ? file : 'damaged';
	}
}
