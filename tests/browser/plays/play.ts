import type { KindId, KindTypes } from '../../../src/lib/activities/engines';
import type { Step } from '../../../src/lib/activities/view';
import type { Activity } from '../../../src/lib/domain/activity';

/**
 * What a hand does to bring an activity of one kind from its start to its end: by the names that everybody hears,
 * taken from the content (French, its people named), so that a new activity of the kind is played as it comes.
 * @param seed which of the ways, where there are several: the same seed takes the same way
 * @param dealing the seed of the attempt, which orders what it deals
 */
export type Play<K extends KindId> = (
	activity: Activity<string, KindTypes[K]['content']>,
	seed: number,
	dealing: number
) => readonly Step[];

export const press = (name: string): Step => ({ press: name });
export const move = (thing: string, to: string): Step => ({ move: thing, to });

/** One's own words: written and kept. Nobody's words, and nobody's story. */
export const keep = (label: string, text = 'Quelques mots à moi.'): readonly Step[] => [
	{ write: text, into: label },
	{ press: `Garder : ${label}` }
];

/** One of a list, by a seed. @throws when the list is empty */
export function oneOf<T>(list: readonly T[], seed: number): T {
	const found = list[seed % list.length];
	if (found === undefined) throw new Error('there is nothing to choose from');
	return found;
}
