/** Twenty images cut from paper, each on a square of 100: own drawings, no letter in any of them. */
import type { Paper } from './papers';

/** One piece of paper (`fill`) or of thread (`line`, its width). */
export interface Cut {
	readonly paper: Paper;
	readonly d: string;
	readonly line?: number;
}

const ROUND = 'M50 14a36 36 0 1 0 0 72 36 36 0 1 0 0-72Z';

export const PICTOGRAMS = {
	thread: [
		{ paper: 'p-teal-2', d: 'M60 70C74 92 84 84 95 88', line: 6 },
		{ paper: 'p-teal-2', d: 'M46 14a32 32 0 1 0 0 64 32 32 0 1 0 0-64Z' },
		{
			paper: 'p-mint',
			d: 'M22 34Q42 18 64 24M17 47Q44 24 75 38M18 58Q48 34 77 52M28 71Q50 50 74 62',
			line: 4
		}
	],
	knot: [
		{ paper: 'p-coral-2', d: 'M5 66C28 68 38 26 56 26S74 48 58 58 32 62 34 46 62 36 95 66', line: 12 },
		{ paper: 'p-cream', d: 'M9 66C30 64 40 27 56 27M64 52Q58 60 48 59M52 42Q74 46 91 64', line: 2.6 }
	],
	hands: [
		{
			paper: 'skin-a',
			d: 'M12 90V62L4 48c-2-5 4-9 8-4l6 7V26c0-5 7-5 7 0v18V18c0-5 7-5 7 0v26V22c0-5 7-5 7 0v24V32c0-5 7-5 7 0v32c0 12-4 18-8 26Z'
		},
		{
			paper: 'skin-b',
			d: 'M88 90V62l8-14c2-5-4-9-8-4l-6 7V26c0-5-7-5-7 0v18V18c0-5-7-5-7 0v26V22c0-5-7-5-7 0v24V32c0-5-7-5-7 0v32c0 12 4 18 8 26Z'
		},
		{ paper: 'p-coral', d: 'M8 80h36l2 16H6Z' },
		{ paper: 'p-plum', d: 'M56 80h36l2 16H54Z' }
	],
	door: [
		{ paper: 'p-beam', d: 'M22 92V40a28 28 0 0 1 56 0v52Z' },
		{ paper: 'p-teal-2', d: 'M22 92V40C22 24 32 13 46 11v87Z' },
		{ paper: 'p-cream', d: 'M38 52a4 4 0 1 0 0 8 4 4 0 1 0 0-8Z' }
	],
	bench: [
		{ paper: 'p-mustard-2', d: 'M17 26h9v62h-9ZM74 26h9v62h-9Z' },
		{ paper: 'p-mustard', d: 'M10 28h80v10H10ZM10 43h80v10H10ZM6 60h88v12H6Z' }
	],
	bubble: [
		{
			paper: 'p-sky-2',
			d: 'M20 14h60a10 10 0 0 1 10 10v36a10 10 0 0 1-10 10H52L32 90V70H20a10 10 0 0 1-10-10V24a10 10 0 0 1 10-10Z'
		},
		{ paper: 'p-cream', d: 'M26 34h48M26 50h30', line: 6 }
	],
	ear: [
		{
			paper: 'skin-b',
			d: 'M27 44C25 23 39 8 58 8s31 15 29 34c-2 19-19 23-21 38-2 10-10 14-18 14-10 0-16-8-15-17 1-9-4-20-6-33Z'
		},
		{ paper: 'skin-a-2', d: 'M40 44c-1-13 7-22 17-22s17 8 16 19-11 14-15 22M42 52c8-5 16 3 8 10', line: 5 }
	],
	umbrella: [
		{ paper: 'encre', d: 'M50 14V82a8 8 0 0 1-16 0', line: 5.5 },
		{
			paper: 'p-coral',
			d: 'M7 54a43 43 0 0 1 86 0q-7-9-14.3 0-7.3-9-14.4 0-7.1-9-14.3 0-7.2-9-14.3 0-7.1-9-14.4 0Q14 45 7 54Z'
		},
		{ paper: 'p-coral-2', d: 'M50 11c12 10 16 26 14.3 43q-7.1-9-14.3 0-7.2-9-14.3 0C34 37 38 21 50 11Z' }
	],
	sun: [
		{
			paper: 'p-mustard',
			d: 'M50 4v14M50 82v14M4 50h14M82 50h14M17.5 17.5l10 10M72.5 72.5l10 10M17.5 82.5l10-10M72.5 27.5l10-10',
			line: 7
		},
		{ paper: 'p-beam', d: 'M50 26a24 24 0 1 0 0 48 24 24 0 1 0 0-48Z' }
	],
	star: [
		{ paper: 'p-mustard', d: 'M50 6l13 28 31 4-23 21 6 31-27-15-27 15 6-31L6 38l31-4Z' },
		{ paper: 'p-beam', d: 'M50 6l13 28 31 4-44 17ZM50 55 6 38l31-4Z' }
	],
	bridge: [
		{ paper: 'p-sky-2', d: 'M2 82q12-9 24 0t24 0 24 0 24 0v13H2Z' },
		{ paper: 'p-coral-2', d: 'M4 46h92v38H80a30 30 0 0 0-60 0H4Z' },
		{ paper: 'p-coral', d: 'M2 40h96v11H2ZM12 26h7v16h-7ZM46 26h7v16h-7ZM80 26h7v16h-7Z' }
	],
	mended: [
		{ paper: 'p-mint', d: 'M12 12h36l-7 13 9 13-9 14 9 13-8 11 5 12H14Z' },
		{ paper: 'p-cream-2', d: 'M56 12h32l-2 76H55l-5-12 8-11-9-13 9-14-9-13Z' },
		{ paper: 'p-plum-2', d: 'M36 22h25M36 37h26M36 52h25M37 66h25M36 80h24', line: 4.5 }
	],
	megaphone: [
		{ paper: 'p-plum-2', d: 'M29 58h14l7 30H37Z' },
		{ paper: 'p-plum', d: 'M8 40h14L70 15v68L22 60H8Z' },
		{ paper: 'p-plum-2', d: 'M8 40h14v20H8ZM64 18l8-5v72l-8-5Z' },
		{ paper: 'p-mustard', d: 'M81 34l12-9M83 49h13M81 64l12 9', line: 6 }
	],
	buoy: [
		{ paper: 'p-coral', d: `${ROUND}M50 34a16 16 0 1 1 0 32 16 16 0 1 1 0-32Z` },
		{ paper: 'p-cream', d: 'M42 15h16l-2 20H44ZM44 65h12l2 20H42ZM15 42v16l20-2V44ZM65 44v12l20 2V42Z' }
	],
	tree: [
		{ paper: 'hair-b', d: 'M44 56h12l3 38H41Z' },
		{
			paper: 'p-leaf-2',
			d: 'M50 6c16 0 26 10 23 22 14 3 18 23 3 32-8 7-20 6-26 3-6 3-18 4-26-3-15-9-11-29 3-32C24 16 34 6 50 6Z'
		},
		{
			paper: 'p-leaf',
			d: 'M44 12c11-2 22 4 22 14-8-4-12 2-10 8-8-4-18 2-16 10-8-2-14 2-14 9-6-12 2-22 9-23-3-8 2-16 9-18Z'
		}
	],
	ball: [
		{ paper: 'p-mustard', d: ROUND },
		{ paper: 'p-coral-2', d: 'M50 19v62M25 33Q50 56 75 33M25 67Q50 44 75 67', line: 4.5 }
	],
	round: [{ paper: 'p-coral', d: ROUND }],
	cloud: [{ paper: 'p-sky', d: 'M26 76C4 76 4 48 24 48 24 26 54 20 60 40c14-8 26 2 22 14 16 2 14 22-2 22Z' }],
	wave: [{ paper: 'p-teal', d: 'M4 44q15-24 31 0t31 0 30 0v18q-15-24-30 0t-31 0-31 0Z' }],
	triangle: [{ paper: 'p-plum', d: 'M52 12 92 84 8 88Z' }]
} as const satisfies Readonly<Record<string, readonly Cut[]>>;

export type PictogramId = keyof typeof PICTOGRAMS;

export const PICTOGRAM_IDS = Object.keys(PICTOGRAMS) as PictogramId[];

/** Plain shapes: offered apart, after what can be told. */
export const SHAPES: readonly PictogramId[] = ['round', 'cloud', 'wave', 'triangle'];

export const isPictogram = (id: string): id is PictogramId => Object.hasOwn(PICTOGRAMS, id);

export const cutsOf = (id: PictogramId): readonly Cut[] => PICTOGRAMS[id];
