import type { FirstVisit } from './first-visit';
import type { Weight } from './weight';

/** One page of the story over all its runs; medians, times in ms. */
export interface Measures {
	readonly firstPaint: number;
	readonly firstChoice: number;
	readonly choiceToNext: number;
	readonly requests: number;
	readonly tapsLost: number;
	readonly resume: number | undefined;
	readonly foreign: readonly string[];
	readonly errors: readonly string[];
}

export interface Results {
	readonly runs: number;
	readonly plain: Measures;
	readonly floor: Measures;
	readonly ours: Measures;
	readonly offlineStart: number | undefined;
	readonly home: Weight;
	readonly activity: Weight;
	readonly floorActivity: Weight;
}

export function measuresOf(visits: readonly FirstVisit[]): Measures {
	const resumes = visits.flatMap((one) => one.resume ?? []);
	return {
		firstPaint: median(visits.map((one) => one.firstPaint)),
		firstChoice: median(visits.map((one) => one.firstChoice)),
		choiceToNext: median(visits.flatMap((one) => one.choiceToNext)),
		requests: median(visits.map((one) => one.requests.length)),
		tapsLost: visits.filter((one) => one.tapLost).length,
		resume: resumes.length > 0 ? median(resumes) : undefined,
		foreign: [...new Set(visits.flatMap((one) => one.foreign))],
		errors: [...new Set(visits.flatMap((one) => one.errors))]
	};
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
