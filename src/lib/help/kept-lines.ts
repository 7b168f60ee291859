/**
 * A few short lines that the school has written on this device, in clear, apart from any notebook: erasing
 * answers leaves them, and they are erased by themselves.
 */
export class KeptLines {
	/**
	 * @param key of localStorage
	 * @param most lines
	 * @param longest characters of a line
	 */
	constructor(
		readonly key: string,
		readonly most: number,
		readonly longest: number
	) {}

	/** What is kept, at most as much as may be: whoever wrote it. */
	read(): readonly string[] {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
			return Array.isArray(kept) ? this.#tidy(kept.filter((one) => typeof one === 'string')) : [];
		} catch {
			return [];
		}
	}

	/** Keeps these lines; none: nothing is kept any more. @returns whether the device has taken them */
	keep(lines: readonly string[]): boolean {
		try {
			const kept = this.#tidy(lines);
			if (kept.length === 0) localStorage.removeItem(this.key);
			else localStorage.setItem(this.key, JSON.stringify(kept));
			return true;
		} catch {
			return false;
		}
	}

	#tidy(lines: readonly string[]): string[] {
		return lines
			.map((one) => one.replaceAll(/\s+/g, ' ').trim().slice(0, this.longest))
			.filter((one) => one !== '')
			.slice(0, this.most);
	}
}
