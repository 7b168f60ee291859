import { randomFrom } from '../../../src/lib/domain/random';

/** As many of a list as asked for, in an order that the seed gives; from more than there are, it begins again. */
export function drawn<T>(all: readonly T[], most: number, seed: number): T[] {
	const next = randomFrom(seed);
	const chosen: T[] = [];
	while (chosen.length < most && all.length > 0) {
		const rest = [...all];
		while (rest.length > 0 && chosen.length < most)
			chosen.push(...rest.splice(Math.floor(next() * rest.length), 1));
	}
	return chosen;
}
