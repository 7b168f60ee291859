import type { Vars } from './effects';

/** A condition: all of its parts must hold. A key is a variable, or one of the five words below. */
export interface Condition {
	/** Every one of these holds. */
	readonly all?: readonly Condition[];
	/** At least one of these holds. */
	readonly any?: readonly Condition[];
	readonly not?: Condition;
	/** The learner has been to this place. */
	readonly visited?: string;
	/** The learner has made this choice, written `place/choice`. */
	readonly chose?: string;
	/** A flag that is true or false, or a number within bounds. */
	readonly [variable: string]: unknown;
}

/** The words that a condition keeps for itself: no variable may bear one. */
export const CONDITION_WORDS: readonly string[] = ['all', 'any', 'not', 'visited', 'chose'];

/** What a condition may ask about. */
export interface Known {
	readonly vars: Vars;
	/** How many times each place was arrived at; a place never seen is absent. */
	readonly visits: Readonly<Record<string, number>>;
	/** Every choice made at least once, written `place/choice`. */
	readonly taken: readonly string[];
}

/** Whether all the parts of a condition hold; no condition always holds. */
export function holds(condition: Condition | undefined, known: Known): boolean {
	if (condition === undefined) return true;
	return Object.entries(condition).every(([word, wanted]) => part(word, wanted, known));
}

function part(word: string, wanted: unknown, known: Known): boolean {
	switch (word) {
		// An optional part that is absent asks for nothing, as an absent condition does.
		case 'all':
			return wanted === undefined || (wanted as readonly Condition[]).every((one) => holds(one, known));
		case 'any':
			return wanted === undefined || (wanted as readonly Condition[]).some((one) => holds(one, known));
		case 'not':
			return wanted === undefined || !holds(wanted as Condition, known);
		case 'visited':
			return wanted === undefined || Object.hasOwn(known.visits, wanted as string);
		case 'chose':
			return wanted === undefined || known.taken.includes(wanted as string);
		default:
			return Object.hasOwn(known.vars, word) && compares(known.vars[word]!, wanted);
	}
}

/** A flag that equals, a number within bounds; a variable of the other type never compares. */
function compares(value: number | boolean, wanted: unknown): boolean {
	if (typeof value === 'boolean' || typeof wanted === 'boolean') return value === wanted;
	const { atLeast = -Infinity, atMost = Infinity } = wanted as { atLeast?: number; atMost?: number };
	return value >= atLeast && value <= atMost;
}
