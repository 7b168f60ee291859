/** How long a notebook that somebody asked to erase can still be opened by its card. */
export const DAYS_IN_BIN = 7;

/** In days since 1970: the hour is nobody's business. */
export const today = (): number => Math.floor(Date.now() / 86_400_000);

/** How many days are left, 0 when it can go; `undefined` when it is not in the bin. */
export function daysLeft(binnedUntil: number | undefined): number | undefined {
	if (binnedUntil === undefined) return undefined;
	// A clock that was set back does not keep it for years.
	return Math.min(DAYS_IN_BIN, Math.max(0, binnedUntil - today()));
}
