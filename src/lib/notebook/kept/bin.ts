/** How long a notebook that somebody asked to erase can still be opened by its card. */
export const DAYS_IN_BIN = 7;

/** In days since 1970: the hour is nobody's business. */
export const today = (): number => Math.floor(Date.now() / 86_400_000);

/** A notebook in the bin. */
export interface Binned {
	/** Days that it stays, as last counted; 0: nobody can bring it back. */
	readonly left: number;
	/** The day of that count, in days since 1970. */
	readonly seen: number;
}

export const binnedNow = (): Binned => ({ left: DAYS_IN_BIN, seen: today() });

/**
 * Counts the days since it was last looked at. A device's clock may be wrong, and the wrong way must never
 * shorten the seven days: a clock that was set back gives its days back, and a leap of more than a week, either
 * way, is no time that has passed. A device that nobody opens for a fortnight so keeps it longer.
 */
export function counted({ left, seen }: Binned, now = today()): Binned {
	const passed = now - seen;
	const isLeap = Math.abs(passed) > DAYS_IN_BIN;
	return { left: isLeap ? left : Math.min(DAYS_IN_BIN, Math.max(0, left - passed)), seen: now };
}
