/**
 * The 64 pictures of key-cards and of the covers of notebooks. Their order never changes: cards have been printed.
 * Each is drawn for 48 × 48: `fill` is paper, `line` is a thread over it. What they are called is in messages/.
 */
export interface PictureDrawing {
	readonly id: string;
	readonly fill?: string;
	readonly line?: string;
}

const disc = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const PICTURES: readonly PictureDrawing[] = [
	{
		id: 'sun',
		fill: disc(24, 24, 9),
		line: 'M24 5v5M24 38v5M5 24h5M38 24h5M11 11l3 3M34 34l3 3M37 11l-3 3M14 34l-3 3'
	},
	{ id: 'moon', fill: 'M31 6a18 18 0 1 0 11 27A15 15 0 0 1 31 6Z' },
	{ id: 'star', fill: 'm24 5 6 12 13 2-9.5 9.5L36 42l-12-6.5L12 42l2.5-13.5L5 19l13-2Z' },
	{ id: 'cloud', fill: 'M13 37a8 8 0 0 1-1-16 12 12 0 0 1 23-2 9 9 0 0 1 0 18Z' },
	{ id: 'umbrella', fill: 'M5 25a19 19 0 0 1 38 0Z', line: 'M24 6V4M24 25v14a4 4 0 0 1-8 0' },
	{ id: 'tree', fill: disc(24, 18, 13), line: 'M24 44V22M24 32l7-6' },
	{ id: 'fir', fill: 'm24 4 11 14h-6l9 11h-7l8 9H9l8-9h-7l9-11h-6Z', line: 'M24 38v6' },
	{
		id: 'flower',
		fill: `${disc(24, 11, 6)}${disc(34, 19, 6)}${disc(30, 30, 6)}${disc(18, 30, 6)}${disc(14, 19, 6)}`,
		line: `${disc(24, 21, 4)}M24 36v8`
	},
	{ id: 'leaf', fill: 'M8 40C4 18 18 6 42 7c0 24-12 36-34 33Z', line: 'M8 40 30 18' },
	{
		id: 'mushroom',
		fill: 'M5 24a19 17 0 0 1 38 0ZM18 24l-2 16q8 4 16 0l-2-16',
		line: 'M16 16h.1M25 13h.1M33 18h.1'
	},
	{
		id: 'apple',
		fill: 'M24 15c-20-8-22 26-6 28 3 .5 4-1 6-1s3 1.5 6 1c16-2 14-36-6-28Z',
		line: 'M24 15q0-7 5-10'
	},
	{
		id: 'cherries',
		fill: `${disc(14, 35, 8)}${disc(34, 33, 8)}`,
		line: 'M14 27Q18 12 34 5 31 16 34 25M34 5h8'
	},
	{ id: 'banana', fill: 'M12 6c0 20 10 29 30 28-4 9-14 11-22 7C9 35 6 22 8 7Z' },
	{
		id: 'carrot',
		fill: 'M28 14q8 0 7 8L8 43Q5 40 28 14Z',
		line: 'M32 16l8-9M33 18h10M30 15V5M22 27l4 4M17 33l3 3'
	},
	{ id: 'fish', fill: 'M4 24q14-18 28-3l11-9v24l-11-9Q18 42 4 24Z', line: 'M13 22h.1' },
	{
		id: 'cat',
		fill: 'M8 8l9 6q7-2 14 0l9-6v20q-2 14-16 14T8 28Z',
		line: 'M17 25h.1M31 25h.1M24 31v2M18 36q6 3 12 0M3 30l8 1M45 30l-8 1'
	},
	{
		id: 'rabbit',
		fill: 'M17 22Q8 4 15 4q6 0 7 16h4Q27 4 33 4q7 0-2 18 8 5 6 13-3 9-13 9t-13-9q-2-8 6-13Z',
		line: 'M19 31h.1M29 31h.1M22 37h4'
	},
	{
		id: 'turtle',
		fill: `M7 33a16 17 0 0 1 32 0Z${disc(41, 28, 5)}`,
		line: 'M13 33v6M32 33v6M23 16v17M14 25h18'
	},
	{
		id: 'snail',
		fill: `M4 41h34q6-6 4-18l-5-1q-1 11-8 12Z${disc(20, 25, 13)}`,
		line: 'M20 25a4 4 0 1 1 4 4 8 8 0 1 1 4-8M39 22l-3-8M42 22l3-8'
	},
	{
		id: 'butterfly',
		fill: 'M24 22Q8 0 5 14t19 12ZM24 22Q40 0 43 14T24 26ZM24 26Q6 28 10 38t14-8ZM24 26q18 2 14 12t-14-8Z',
		line: 'M24 18v20M24 18l-5-9M24 18l5-9'
	},
	{
		id: 'bird',
		fill: 'M4 22l9-5q2-9 12-9 9 0 9 10 8 6 10 20-14 5-24-1-8-5-7-15Z',
		line: 'M20 15h.1M22 26q6 8 14 4'
	},
	{
		id: 'ladybird',
		fill: `${disc(24, 27, 16)}`,
		line: 'M24 11v32M16 13q8-10 16 0M16 24h.1M32 24h.1M17 34h.1M31 34h.1'
	},
	{
		id: 'caterpillar',
		fill: `${disc(9, 32, 7)}${disc(20, 34, 7)}${disc(31, 32, 7)}${disc(38, 20, 8)}`,
		line: 'M35 19h.1M41 19h.1M35 12l-3-6M41 12l3-6'
	},
	{ id: 'house', fill: 'M4 24 24 6l20 18h-5v18H9V24Z', line: 'M19 42V29h10v13' },
	{ id: 'tent', fill: 'M24 7 45 42H3Z', line: 'M24 7v14M24 21l-8 21M24 21l8 21' },
	{ id: 'bell', fill: 'M24 7q13 0 13 16 0 9 5 13H6q5-4 5-13Q11 7 24 7Z', line: 'M24 7V3M19 41q5 4 10 0' },
	{ id: 'sailing-boat', fill: 'M6 35h36l-6 8H12ZM26 5v25h16ZM21 12v18H8Z', line: 'M24 4v31' },
	{
		id: 'car',
		fill: 'M4 34V25l7-2 5-10h16l6 10 6 2v9Z',
		line: `${disc(13, 35, 5)}${disc(35, 35, 5)}M14 23h22M24 14v9`
	},
	{
		id: 'bicycle',
		line: `${disc(11, 32, 8)}${disc(37, 32, 8)}M11 32l8-15h14l4 15M19 17l7 15h-15M26 32l8-15M16 13h7M33 17l-1-6h6`
	},
	{
		id: 'rocket',
		fill: 'M24 3q11 10 8 29H16Q13 13 24 3ZM16 22l-8 8v8l9-5ZM32 22l8 8v8l-9-5Z',
		line: `${disc(24, 18, 4)}M20 37v5M24 37v8M28 37v5`
	},
	{
		id: 'hot-air-balloon',
		fill: `${disc(24, 18, 14)}M19 38h10v7H19Z`,
		line: 'M13 27l7 11M35 27l-7 11M24 4q-9 14 0 28 9-14 0-28'
	},
	{ id: 'ball', fill: disc(24, 24, 18), line: 'M24 6v36M6 24h36M11 11q12 13 0 26M37 11q-12 13 0 26' },
	{ id: 'kite', fill: 'M28 4l14 16-20 14L12 16Z', line: 'M28 4 22 34M12 16l30 4M22 34q-10 0-8 6t-9 4' },
	{
		id: 'gift',
		fill: 'M8 22h32v21H8ZM5 14h38v8H5Z',
		line: 'M24 14v29M24 14Q12 12 14 6t10 8Q36 12 34 6T24 14'
	},
	{ id: 'candle', fill: 'M17 21h14v22H17ZM24 3q7 7 0 12-7-5 0-12Z', line: 'M24 15v6M12 43h24' },
	{ id: 'lamp', fill: 'M16 6h16l8 19H8Z', line: 'M24 25v17M14 42h20M33 25v8' },
	{ id: 'pencil', fill: 'M33 5l10 10-26 26-12 3 3-12Z', line: 'M28 10l10 10M8 32l9 9' },
	{ id: 'scissors', line: `${disc(12, 37, 6)}${disc(36, 37, 6)}M15 32 33 5M33 32 15 5` },
	{ id: 'book', fill: 'M24 12Q14 5 4 9v30q10-4 20 3 10-7 20-3V9q-10-4-20 3Z', line: 'M24 12v30' },
	{ id: 'envelope', fill: 'M4 11h40v27H4Z', line: 'M4 11l20 16 20-16' },
	{ id: 'clock', fill: disc(24, 24, 19), line: 'M24 12v12l9 6' },
	{
		id: 'glasses',
		fill: `${disc(13, 27, 9)}${disc(35, 27, 9)}`,
		line: 'M22 25q2-2 4 0M4 25l5-13M44 25l-5-13'
	},
	{ id: 'hat', fill: 'M13 32V9h22v23h9v7H4v-7Z', line: 'M13 26h22' },
	{ id: 'boot', fill: 'M12 5h16v22q14 1 15 14H12Z', line: 'M12 12h16M12 35h30' },
	{ id: 'sock', fill: 'M19 4h16v22L20 42q-8 4-12-2-3-6 3-9l8-6Z', line: 'M19 12h16' },
	{ id: 'jumper', fill: 'M17 7q7 6 14 0l13 9-5 10-5-3v20H14V23l-5 3L4 16Z' },
	{ id: 'button', fill: disc(24, 24, 19), line: 'M19 19h.1M29 19h.1M19 29h.1M29 29h.1' },
	{
		id: 'cup',
		fill: 'M7 18h28v14q0 10-14 10T7 32Z',
		line: 'M35 22q9-1 8 6t-10 6M15 13q-3-4 0-8M25 13q-3-4 0-8'
	},
	{ id: 'spoon', fill: 'M24 3q9 0 9 10t-9 10q-9 0-9-10T24 3Z', line: 'M24 23v22' },
	{
		id: 'cake',
		fill: 'M5 25h38v18H5Z',
		line: 'M5 33q5 5 10 0t9 0 10 0 9 0M14 25V14M24 25V14M34 25V14M14 8v1M24 8v1M34 8v1'
	},
	{ id: 'ice-cream', fill: `${disc(24, 15, 11)}M13 20h22L24 45Z`, line: 'M17 29l13-9M31 29l-13-9' },
	{
		id: 'sweet',
		fill: `${disc(24, 24, 10)}M15 20 4 12v24l11-8ZM33 20l11-8v24l-11-8Z`,
		line: 'M20 18q8 5 6 14'
	},
	{
		id: 'drum',
		fill: 'M6 18q18 10 36 0v20q-18 10-36 0Z',
		line: 'M6 18q18-10 36 0M12 22l6 21M24 24v20M36 22l-6 21M30 12l9-8'
	},
	{ id: 'music-note', fill: `${disc(14, 37, 7)}${disc(36, 33, 7)}`, line: 'M21 37V9l22-4v28M21 16l22-4' },
	{ id: 'die', fill: 'M8 8h32v32H8Z', line: 'M16 16h.1M32 16h.1M24 24h.1M16 32h.1M32 32h.1' },
	{ id: 'jigsaw', fill: 'M6 14h11q-4-10 5-10t5 10h11v11q8-4 8 4t-8 5v9H6Z' },
	{ id: 'anchor', line: `${disc(24, 9, 5)}M24 14v30M14 21h20M6 28q2 16 18 16t18-16M6 28l-2 6M42 28l2 6` },
	{ id: 'mountain', fill: 'M2 41 18 10l9 16 5-7 14 22Z', line: 'M12 21l6 5 6-5' },
	{
		id: 'bridge',
		fill: 'M2 20h44v20h-7q-1-12-9-12t-9 12h-4q-1-12-8-12v12H2Z',
		line: 'M2 14h44M8 14v6M20 14v6M32 14v6M42 14v6'
	},
	{ id: 'ladder', line: 'M15 4v40M33 4v40M15 12h18M15 21h18M15 30h18M15 39h18' },
	{ id: 'heart', fill: 'M24 42C-6 22 8 0 24 14 40 0 54 22 24 42Z' },
	{ id: 'lightning', fill: 'M28 3 9 27h12l-4 18 21-26H25Z' },
	{ id: 'drop', fill: 'M24 4q14 17 14 26a14 14 0 0 1-28 0Q10 21 24 4Z', line: 'M18 30q0 6 6 7' },
	{
		id: 'cactus',
		fill: 'M19 43V9q0-5 5-5t5 5v15h5v-8q0-4 3-4t3 4v9q0 5-6 5h-5v13ZM19 33h-5q-6 0-6-6v-7q0-4 3-4t3 4v6h5',
		line: 'M12 43h24'
	}
];
