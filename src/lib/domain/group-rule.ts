/**
 * What may be said of a group's answers. One rule everywhere (pedagogy.md §7, « Groups »): nothing under ten
 * answers, no category alone under three, nothing when all agree, no live count. It says counts, never who.
 */

/** Fewest answers of which anything is said. */
export const FEWEST_ANSWERS = 10;
/** Fewest answers that a category may be shown with. */
export const FEWEST_ALONE = 3;

/** What may be shown of one category. */
export type Shown =
	| { readonly category: string; readonly say: 'count'; readonly count: number }
	/** « Moins de 3 »: none, one or two. */
	| { readonly category: string; readonly say: 'few' }
	/** Three or more, not said how many: the few could be found by subtraction. */
	| { readonly category: string; readonly say: 'more' };

export type GroupResult =
	/** Counting is not over: no number moves while hands go up. */
	| { readonly say: 'not-yet' }
	| { readonly say: 'too-few' }
	/** Without a number: it would say what each one answered. */
	| { readonly say: 'all-agree'; readonly category: string }
	| { readonly say: 'shares'; readonly shown: readonly Shown[] };

/**
 * @param counts how many answered what; one entry for each category, in the order in which it is shown
 * @param closed the count is over and its result was asked for
 */
export function groupResult(counts: Readonly<Record<string, number>>, closed: boolean): GroupResult {
	if (!closed) return { say: 'not-yet' };
	const all = Object.entries(counts);
	const total = all.reduce((sum, [, count]) => sum + count, 0);
	if (total < FEWEST_ANSWERS) return { say: 'too-few' };
	const only = all.find(([, count]) => count === total);
	if (only) return { say: 'all-agree', category: only[0] };
	const hidden = veiled(all);
	return {
		say: 'shares',
		shown: all.map(([category, count]): Shown => {
			if (count < FEWEST_ALONE) return { category, say: 'few' };
			return hidden.has(category) ? { category, say: 'more' } : { category, say: 'count', count };
		})
	};
}

/**
 * The categories whose count is not said. Where those under three hold one or two answers together, whoever
 * knows how many sit here finds them by subtraction: the smallest of the others is then not said either.
 */
function veiled(all: readonly (readonly [string, number])[]): ReadonlySet<string> {
	const few = all.filter(([, count]) => count < FEWEST_ALONE);
	const together = few.reduce((sum, [, count]) => sum + count, 0);
	const names = new Set(few.map(([category]) => category));
	if (together === 0 || together >= FEWEST_ALONE) return names;
	const [next] = all.filter(([category]) => !names.has(category)).sort(([, a], [, b]) => a - b);
	if (next) names.add(next[0]);
	return names;
}
