/** Shift three times within this, in ms. */
const WITHIN = 5000;
const TIMES = 3;

interface Key {
	readonly type: string;
	readonly key: string;
	readonly repeat?: boolean;
}

/** Counts the times that Shift is pressed and let go alone: three capitals in a row hide nothing. */
export class ThreeShifts {
	#alone = false;
	#times: number[] = [];

	/** Takes in a key, in order. @param at in ms. @returns true at the third time */
	take({ type, key, repeat }: Key, at: number): boolean {
		if (key !== 'Shift') {
			this.#alone = false;
			this.#times = [];
			return false;
		}
		if (type === 'keydown') {
			if (!repeat) this.#alone = true;
			return false;
		}
		if (!this.#alone) return false;
		this.#alone = false;
		this.#times = [...this.#times, at].filter((time) => at - time < WITHIN);
		if (this.#times.length < TIMES) return false;
		this.#times = [];
		return true;
	}
}
