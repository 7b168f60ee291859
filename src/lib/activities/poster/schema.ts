/** What a poster's content may be: what one is told, never what one must make. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What one looks at again before the poster leaves: these three are always asked. */
export const ASKED = ['names', 'gesture', 'help'] as const;
const about = v.picklist([...ASKED, 'other']);

/** Words that one may begin from. */
const starter = v.strictObject({ id, text: prose({ max: 60 }) });

/** A way of saying it, with words before and after where an example helps. */
const tip = v.strictObject({
	id,
	text: prose({ max: 160 }),
	instead: v.optional(v.strictObject({ of: prose({ max: 80 }), say: prose({ max: 80 }) }))
});

const check = v.strictObject({ id, about, text: prose({ max: 120 }) });

export const posterSchema = v.strictObject({
	/** What the poster is for, in one or two sentences. */
	brief: prose({ max: 240 }),
	starters: v.pipe(listOf(starter, 2), v.maxLength(8, 'eight starters at most: more is a list to copy from')),
	tips: v.pipe(listOf(tip, 1), v.maxLength(5, 'five tips at most are read')),
	checks: v.pipe(
		listOf(check, 3),
		v.maxLength(6, 'six things at most are looked at again'),
		v.check(
			(checks) => ASKED.every((asked) => checks.some((one) => one.about === asked)),
			'the checks ask for no first name ("names"), one possible gesture ("gesture") and a help ("help")'
		)
	)
});

export type PosterContent = v.InferOutput<typeof posterSchema>;
export type PosterTip = PosterContent['tips'][number];
