/**
 * The adults of this school, as it has written them on this device: « Mme …, CPE, bureau B12 ». A few short
 * lines, in clear, apart from any notebook: erasing answers leaves them, and they are erased by themselves.
 */
const KEY = 'cahier-ecole';

export const MOST_LINES = 4;
/** Characters of a line: it stands on a poster, to be read from two metres. */
export const LONGEST = 60;

/** What is kept, at most as much as may be: whoever wrote it. */
export function nearAdults(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? tidy(kept.filter((one) => typeof one === 'string')) : [];
	} catch {
		return [];
	}
}

/** Keeps these lines; none: nothing is kept any more. @returns whether the device has taken them */
export function keepNearAdults(lines: readonly string[]): boolean {
	try {
		const kept = tidy(lines);
		if (kept.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

const tidy = (lines: readonly string[]): string[] =>
	lines
		.map((one) => one.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST))
		.filter((one) => one !== '')
		.slice(0, MOST_LINES);
