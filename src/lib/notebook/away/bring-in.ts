import type { DexieNotebook } from '../dexie-notebook';
import { NotebookError } from '../port';
import type { Carried, Contents } from './contents';
import { merge, type Fate, type Here, type Planned } from './merge';

/** What would come of taking a file in; counts of attempts, except `activities`. */
export interface Preview extends Readonly<Record<Fate, number>> {
	readonly activities: number;
	readonly attempts: number;
}

/** Other tabs may write while a file is taken in: then it is planned again, this often. */
const TRIES = 5;

/** Says what would come of it; nothing is written. @throws {NotebookError} */
export async function previewOf(contents: Contents, into: DexieNotebook): Promise<Preview> {
	return counted(await planned(contents, into));
}

/**
 * Takes a file in: all of it or nothing, and nothing that is there is lost.
 * @returns what has come of it
 * @throws {NotebookError} then everything is as it was before
 */
export async function bringIn(contents: Contents, into: DexieNotebook): Promise<Preview> {
	for (let tries = 0; tries < TRIES; tries++) {
		const plan = await planned(contents, into);
		const outcome = await into.takeIn(plan.map(({ addition }) => addition));
		if (outcome === 'saved') return counted(plan);
	}
	throw new NotebookError('closed');
}

async function planned({ attempts }: Contents, into: DexieNotebook): Promise<Planned[]> {
	await into.flush();
	const plan: Planned[] = [];
	for (const [activity, carried] of byActivity(attempts))
		plan.push(...merge(carried, await attemptsAt(into, activity)));
	return plan;
}

async function attemptsAt(notebook: DexieNotebook, activity: string): Promise<Here[]> {
	const last = await notebook.latest(activity);
	const here: Here[] = [];
	for (let ordinal = 0; ordinal <= last + 1; ordinal++) {
		const { entries, drafts, damagedAt } = await notebook.attempt(activity, ordinal);
		// After the last that was begun, one may have been typed in.
		if (ordinal <= last || drafts.length > 0)
			here.push({ entries, drafts, damaged: damagedAt !== undefined });
	}
	return here;
}

function byActivity(attempts: readonly Carried[]): Map<string, Carried[]> {
	const sorted = new Map<string, Carried[]>();
	for (const one of attempts) sorted.set(one.activity, [...(sorted.get(one.activity) ?? []), one]);
	return sorted;
}

function counted(plan: readonly Planned[]): Preview {
	const count = (fate: Fate) => plan.filter((one) => one.fate === fate).length;
	return {
		activities: new Set(plan.map(({ addition }) => addition.activity)).size,
		attempts: plan.length,
		added: count('added'),
		longer: count('longer'),
		both: count('both'),
		same: count('same'),
		newerHere: count('newerHere')
	};
}
