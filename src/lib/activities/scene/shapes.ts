/** What a poster is cut out of, on 100 × 100: the paper, the part that lies in its own shade, the thread on it. */
export interface Cut {
	readonly paper: string;
	readonly fold: string;
	readonly thread: string;
}

export const CUTS = {
	bubble: {
		paper: 'M12 20q2-8 12-9l54-2q11 1 12 11l1 36q-1 10-12 11l-34 1-22 20 2-19q-12 0-13-12Z',
		fold: 'M78 9q11 1 12 11l1 36q-1 10-12 11l-34 1 0-6q30 0 32-10 4-22 1-43Z',
		thread: 'M28 31h44M28 46h28'
	},
	hand: {
		paper:
			'M30 94 27 66q-12-12-17-22 2-9 11-4l9 10-3-34q7-9 12 0l4 28 2-34q8-8 12 0l1 34 7-28q9-5 11 3l-5 34 9-17q9-3 9 6l-11 30q-4 12-10 16l1 12Z',
		fold: 'M69 94 68 82q6-4 10-16l11-30q0-9-9-6 4 22-12 38-10 9-30 10l3 16Z',
		thread: 'M34 84h34'
	},
	person: {
		paper: 'M36 24a15 16 0 1 1 29 0q2 14-8 21 24 4 29 26l3 24H11l4-24q4-22 28-26-9-7-7-21Z',
		fold: 'M57 45q24 4 29 26l3 24H64l-2-26q-1-14-5-24ZM50 10a15 16 0 0 1 15 14q2 14-8 21 4-20-7-35Z',
		thread: 'M24 76q26 8 52 0'
	},
	group: {
		paper:
			'M20 34a10 11 0 1 1 19 0q1 7-3 11 8 1 12 5 1-4 5-6-7-6-5-16a12 12 0 1 1 24 0q1 11-6 16 20 4 23 22l2 26H5l3-26q3-17 17-20-5-5-5-12Z',
		fold: 'M66 44q20 4 23 22l2 26H70l-2-22q-2-18-8-24ZM36 45q8 1 12 5-9 8-10 42H30l2-28q1-12 4-19Z',
		thread: 'M14 78q18 6 30 0M52 74q18 8 32 0'
	},
	heart: {
		paper: 'M50 92Q8 58 8 34 10 12 31 11q14 1 20 16 7-15 21-15 20 2 20 24 0 26-42 56Z',
		fold: 'M72 12q20 2 20 24 0 26-42 56 30-34 30-56 0-16-8-24Z',
		thread: 'M24 38q2 14 24 36 22-20 27-36'
	},
	thread: {
		paper: 'M50 12a38 38 0 1 1-1 76 38 38 0 0 1 1-76Z',
		fold: 'M62 14a38 38 0 0 1-13 74 38 38 0 0 1-24-9q42-6 37-65Z',
		thread: 'M22 44q18-20 46-20M18 58q24-26 62-22M28 76q18-28 54-26M44 84q14-20 38-20'
	},
	phone: {
		paper: 'M28 10q1-5 6-5l33 1q5 0 5 6l1 77q-1 6-6 6l-34-1q-5 0-5-6Z',
		fold: 'M34 17h32v60l-32 1Z',
		thread: 'M41 32h18M41 44h12M46 86h8'
	},
	sun: {
		paper:
			'm50 4 9 15 16-8 1 18 19 1-9 16 11 14-16 9 5 18-19-2-6 17-13-12-14 10-5-18-18 3 4-18L2 54l13-13L6 25l18-3-1-18 17 10Z',
		fold: 'M50 28a23 23 0 1 1 0 46 23 23 0 0 1 0-46Z',
		thread: 'M36 52q14 12 28 0'
	},
	door: {
		paper: 'M24 96V46Q25 12 50 8q25 4 26 38v50Z',
		fold: 'M34 96V48q1-24 16-29 15 5 16 29v48Z',
		thread: 'M40 90V50q1-16 10-21M59 62v2'
	},
	bench: {
		paper: 'm6 46 88-3 1 12-8 1 1 34H77l-1-16-52 1-1 15H12l1-34-7 1Z',
		fold: 'm13 57 75-2v8l-75 3ZM8 24l84-2v12l-84 2Z',
		thread: 'M14 50h72M14 29h72'
	}
} as const satisfies Record<string, Cut>;

export type Shape = keyof typeof CUTS;
