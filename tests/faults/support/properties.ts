import fc from 'fast-check';
import type { Outcome } from './campaign';

/** So many at once: each with a seed of its own, with which as many replay it. */
const BATCH = 500;

/** Holds a property to as many values, in batches: what one leaves behind does not grow. */
export async function hold<T>(
	holding: (
		tried: (property: fc.IAsyncProperty<T>) => Promise<fc.RunDetails<T>>
	) => Promise<fc.RunDetails<T>>,
	{ runs, seed }: { readonly runs: number; readonly seed: number },
	outcome: Outcome,
	what: string
): Promise<void> {
	for (let done = 0, batch = seed; done < runs; done += BATCH, batch++) {
		const numRuns = Math.min(BATCH, runs - done);
		const details = await holding(async (property) => fc.check(property, { numRuns, seed: batch }));
		outcome.acknowledged += details.numRuns;
		if (!details.failed) continue;
		outcome.torn += 1;
		outcome.fail(batch, `${what}: ${fc.defaultReportMessage(details)}`);
	}
}
