/** « 7 novembre 2025 », « 1er février 2025 » (Intl leaves the first day bare in French). */
export function inClear(day: string, lang: string): string {
	return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
		.formatToParts(new Date(day))
		.map(({ type, value }) => (lang === 'fr' && type === 'day' && value === '1' ? '1er' : value))
		.join('');
}

interface Checked {
	readonly number: string;
	/** A day, as 2025-11-07. */
	readonly verifiedOn: string;
}

/** When the numbers were checked, the latest day first, each with the numbers it stands for. */
export function checksOf(entries: readonly Checked[], lang: string) {
	const days = [...new Set(entries.map((one) => one.verifiedOn))].sort().reverse();
	return days.map((date) => ({
		date,
		written: inClear(date, lang),
		numbers: entries
			.filter((one) => one.verifiedOn === date)
			.map((one) => one.number)
			.join(', ')
	}));
}

/** The same in one line, for what is printed: « 3018, 119 (7 novembre 2025), 17 (1er février 2025) ». */
export const checkedInLine = (entries: readonly Checked[], lang: string): string =>
	checksOf(entries, lang)
		.map(({ written, numbers }) => `${numbers} (${written})`)
		.join(', ');
