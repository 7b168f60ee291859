import { siteLines } from './site-lines';

/**
 * A few short lines of the school, in clear, apart from any notebook: erasing answers leaves them, and they are
 * erased by themselves. What was written on this device goes before what the school's file beside the site says.
 */
export class KeptLines {
	/**
	 * @param key of localStorage
	 * @param most lines
	 * @param longest characters of a line
	 * @param part the name of these lines in the school's file
	 * @param takes whether a line is of their kind; any text is, where nothing else is said
	 */
	constructor(
		readonly key: string,
		readonly most: number,
		readonly longest: number,
		readonly part: string,
		readonly takes: (line: string) => boolean = () => true
	) {}

	/** What is to be shown, at most as much as may be: whoever wrote it. */
	read(): readonly string[] {
		const own = this.own();
		return own.length > 0 ? own : this.ofSite();
	}

	/** What was written on this device. */
	own(): readonly string[] {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
			return Array.isArray(kept) ? this.tidy(kept.filter((one) => typeof one === 'string')) : [];
		} catch {
			return [];
		}
	}

	/** What the file beside the site says. */
	ofSite(): readonly string[] {
		return this.tidy(siteLines(this.part));
	}

	/** Keeps these lines; none: nothing is kept any more. @returns whether the device has taken them */
	keep(lines: readonly string[]): boolean {
		try {
			const kept = this.tidy(lines);
			if (kept.length === 0) localStorage.removeItem(this.key);
			else localStorage.setItem(this.key, JSON.stringify(kept));
			return true;
		} catch {
			return false;
		}
	}

	/** These lines as they are kept: none empty, none twice, none of another kind, none too long or too many. */
	tidy(lines: readonly string[]): string[] {
		const tidied = lines
			.map((one) => tidyLine(one).slice(0, this.longest))
			.filter((one) => one !== '' && this.takes(one));
		return [...new Set(tidied)].slice(0, this.most);
	}
}

/** One line of text, whatever was pasted. */
export const tidyLine = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();
