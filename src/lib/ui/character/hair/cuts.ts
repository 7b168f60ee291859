import { afro, curls, curly, locks, puffs } from './coiled';
import { bob, straight, wavy } from './long';
import { bald, crop, fade, short, tousled } from './short';
import { braids, bun, tail } from './tied';

/** The headscarf is no cut: it is drawn by its own hand, in its own paper. */
export const CUTS = {
	crop,
	fade,
	short,
	tousled,
	bald,
	curls,
	afro,
	curly,
	puffs,
	locks,
	straight,
	bob,
	wavy,
	braids,
	tail,
	bun
};

export type Cut = keyof typeof CUTS | 'headscarf';

/** Cuts under which no ear shows. */
export const HIDES_EARS: ReadonlySet<Cut> = new Set<Cut>(['straight', 'bob', 'wavy', 'curly', 'headscarf']);
