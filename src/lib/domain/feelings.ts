/** What a story says that somebody feels, read from its variables. */
import type { Vars } from './effects';

export type Feeling = 'trust' | 'anger' | 'fear' | 'shame';

/** Each from 0 to 1. */
export type Feelings = Readonly<Record<Feeling, number>>;

/** Variables as far as they say whose feeling they are. */
type FeelingVariables = Readonly<
	Record<
		string,
		| boolean
		| {
				readonly of?: string | undefined;
				readonly feeling?: Feeling | undefined;
				readonly min: number;
				readonly max: number;
		  }
	>
>;

/** What somebody feels now, whatever the bounds of its variables; trust is at its middle where nothing is said. */
export function feelingsOf(
	{ variables }: { readonly variables: FeelingVariables },
	{ vars }: { readonly vars: Vars },
	person: string
): Feelings {
	const found = Object.entries(variables).flatMap(([name, one]) => {
		const value = vars[name];
		if (typeof one === 'boolean' || typeof value !== 'number' || one.of !== person || !one.feeling) return [];
		return [[one.feeling, (value - one.min) / Math.max(1, one.max - one.min)] as const];
	});
	return { trust: 0.5, anger: 0, fear: 0, shame: 0, ...Object.fromEntries(found) };
}
