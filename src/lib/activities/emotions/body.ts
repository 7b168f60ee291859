import type { Spot } from './schema';

/** Where each place stands on the figure, on a sheet of 200 by 380: middle and radius, once or twice. */
export const SPOT_AT: Readonly<Record<Exclude<Spot, 'all'>, readonly (readonly [number, number, number])[]>> =
	{
		head: [[100, 28, 15]],
		face: [[100, 64, 15]],
		throat: [[100, 100, 12]],
		shoulders: [
			[58, 128, 14],
			[142, 128, 14]
		],
		heart: [[110, 146, 16]],
		belly: [[100, 196, 20]],
		hands: [
			[25, 232, 15],
			[175, 232, 15]
		],
		legs: [
			[78, 290, 15],
			[122, 290, 15]
		],
		feet: [
			[72, 354, 15],
			[128, 354, 15]
		]
	};
