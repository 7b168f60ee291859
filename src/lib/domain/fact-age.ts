/** Law 8 of the product: facts carry their date, and one that nobody has looked at for a year is looked at again. */

/**
 * Whether more than twelve months have gone by.
 * @param verifiedOn a day, as 2025-11-07
 * @param today the same: letters compare as days do, and a 29th of February that is not there does no harm
 */
export function isOld(verifiedOn: string, today: string): boolean {
	const [year, ...rest] = verifiedOn.split('-');
	return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-') < today;
}

/** The day that a clock shows where it stands, as 2025-11-07. */
export const dayOf = (moment: Date): string =>
	[moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
