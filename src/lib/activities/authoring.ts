/**
 * The words in which every kind writes its schema: ids, prose, lists of things that have an id.
 * One walk over a schema then gives validation, text extraction and the readability check.
 */
import * as v from 'valibot';

export interface ProseLimits {
	/** Longest accepted text, in characters. */
	readonly max: number;
	/** Most words in one sentence, French source. Absent: the band's own limit. */
	readonly wordsPerSentence?: number;
}

const PROSE = 'prose';

/** A sentence or more that a pupil reads: translated, checked for length, spoken aloud. */
export function prose(limits: ProseLimits) {
	return v.pipe(
		v.string('a text is expected here'),
		v.trim(),
		v.minLength(1, 'this text is empty'),
		v.maxLength(limits.max, `this text is longer than ${limits.max} characters`),
		v.metadata({ [PROSE]: limits })
	);
}

interface Step {
	readonly type?: string;
	readonly metadata?: Readonly<Record<string, unknown>>;
	readonly pipe?: readonly Step[];
}

/** The limits of a prose schema, or `undefined` when the schema is not prose. A check may have been added to it. */
export function proseLimits(schema: unknown): ProseLimits | undefined {
	const { pipe } = (schema ?? {}) as Step;
	const found = pipe?.find((step) => step.type === 'metadata' && step.metadata?.[PROSE]);
	if (found) return found.metadata?.[PROSE] as ProseLimits;
	// A pipe of a pipe holds the inner one as its first step.
	return pipe?.[0]?.pipe ? proseLimits(pipe[0]) : undefined;
}

/** An authored id: kebab-case, never renamed once published. */
export const id = v.pipe(
	v.string('an id is expected here'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower case with hyphens, like "lundi-soir"')
);

/** A list of things that each bear an id, no id twice. */
export function listOf<const S extends v.GenericSchema<unknown, { readonly id: string }>>(
	item: S,
	atLeast = 1
) {
	return v.pipe(
		v.array(item),
		v.minLength(atLeast, `at least ${atLeast} expected here`),
		v.check(
			(items) => new Set(items.map((one) => one.id)).size === items.length,
			'two entries of this list have the same id'
		)
	);
}
