/** What every fact bears: law 8 of the product, "facts carry their source and date". */
import * as v from 'valibot';

export const date = v.pipe(
	v.string('a date is expected here, written 2026-10-31'),
	v.isoDate('a date is written 2026-10-31')
);

export const sourced = {
	/** Where it was read: title and, where there is one, address. */
	source: v.pipe(v.string('a fact says its source'), v.trim(), v.minLength(4, 'a fact says its source')),
	/** When somebody last looked at that source. */
	verifiedOn: date,
	/** `V` read in the source, `M` from memory: no pupil is shown it until somebody has checked it. */
	mark: v.picklist(['V', 'M'], 'a fact says whether it was read in its source: `mark: V`, or `M`')
};
