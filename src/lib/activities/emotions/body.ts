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

/** Arms and trunk, then legs, as they are cut: on the same sheet. */
export const LIMBS = [
	'M62 116q38-16 76 0l8 10 34 96q2 18-12 20-12 0-15-14l-25-66-4 60H76l-4-60-25 66q-3 14-15 14-14-2-12-20l34-96Z',
	'M76 214h48l10 132q0 20-16 22-16-2-16-20l-2-92-2 92q0 18-16 20-16-2-16-22Z'
];
