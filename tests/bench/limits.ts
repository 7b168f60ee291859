import type { Results } from './measures';

/** One line of the report. */
export interface Line {
	readonly name: string;
	readonly unit: 'ms' | 'kB' | '';
	readonly plain?: number | undefined;
	readonly floor?: number | undefined;
	readonly ours: number | undefined;
	/** The most that ours may be; absent: told, not judged. */
	readonly limit?: number;
	/** Where the limit comes from. */
	readonly why?: string;
}

/** ms: the most that Interaction to Next Paint may be to be called good (web.dev, Core Web Vitals). */
const GOOD_ANSWER = 200;

/** The limits that the workbook has set itself: architecture.md, "Pages and the network". */
export function linesOf({ plain, floor, ours, ...rest }: Results): Line[] {
	const { home, activity, floorActivity } = rest;
	const three = (of: 'firstPaint' | 'firstChoice' | 'choiceToNext' | 'requests') => ({
		plain: plain[of],
		floor: floor[of],
		ours: ours[of]
	});
	const timesPlain = (times: number, of: 'firstPaint' | 'firstChoice') => ({
		limit: times * plain[of],
		why: `${times} × plain`
	});
	return [
		{ name: 'first paint', unit: 'ms', ...three('firstPaint'), ...timesPlain(1.5, 'firstPaint') },
		{
			name: 'first choice works',
			unit: 'ms',
			...three('firstChoice'),
			limit: 2.9 * plain.firstChoice,
			why: '2.9 × plain (aim 2 ×)'
		},
		{
			name: 'first choice works',
			unit: 'ms',
			...three('firstChoice'),
			limit: 1.25 * floor.firstChoice,
			why: '1.25 × floor'
		},
		{
			name: 'choice → next screen',
			unit: 'ms',
			...three('choiceToNext'),
			limit: GOOD_ANSWER,
			why: 'a good INP; 1.5 × plain was the aim: decision 0003'
		},
		{ name: 'requests before it', unit: '', ...three('requests'), limit: 10 },
		{ name: 'early taps lost', unit: '', ours: ours.tapsLost, limit: 0 },
		{ name: 'resume after a reload', unit: 'ms', ours: ours.resume },
		{ name: 'start with no network', unit: 'ms', ours: rest.offlineStart },
		{ name: 'first-load JS, home', unit: 'kB', ours: home.firstWave, limit: 55_000 },
		{
			name: 'first-load JS, activity',
			unit: 'kB',
			floor: floorActivity.firstWave,
			ours: activity.firstWave,
			limit: floorActivity.firstWave + 25_000,
			why: 'floor + 25 kB'
		},
		// Home has no picture: what it asks for later is the notebook alone.
		{ name: 'second wave: the notebook', unit: 'kB', ours: home.secondWave, limit: 45_000 },
		{ name: 'third: the pictures', unit: 'kB', ours: activity.secondWave - home.secondWave },
		{ name: 'page, brotli', unit: 'kB', floor: floorActivity.html, ours: activity.html },
		{ name: 'requests elsewhere', unit: '', ours: ours.foreign.length, limit: 0 },
		{ name: 'console and CSP errors', unit: '', ours: ours.errors.length, limit: 0 }
	];
}

/** A line without a value is missed when it has a limit: what was not measured is not known to hold. */
export const isMissed = ({ ours, limit }: Line): boolean =>
	limit !== undefined && !(ours !== undefined && ours <= limit);
