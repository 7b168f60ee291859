import fc from 'fast-check';
import type { Assessment } from '$lib/domain/assessment';
import type { Entry, NewEntry } from '$lib/domain/entry';
import { numbered } from '$lib/domain/entry';
import type { Carried, Contents } from '$lib/notebook/away/contents';
import { randomSecret } from '$lib/notebook/keys/keys';
import type { Stretch } from '$lib/notebook/keys/stretch';
import { LEAST } from '$lib/notebook/keys/cost';
import { wrap } from '$lib/notebook/keys/wrapping';

/** The stretching itself is frozen in keys/vectors.test.ts; here a quick print stands for it. */
export const quick: Stretch = async (card, salt, { memory, iterations }) => {
	const text = new TextEncoder().encode(`${card} ${salt.join()} ${memory} ${iterations}`);
	return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
};

export const ID = '0123456789abcdef';
export const CARD = [1, 2, 3, 4, 5, 6];

/** A data key, and its wrapping for `CARD`. */
export async function wrapped() {
	const secret = randomSecret();
	return { secret, wrappings: [await wrap(secret, CARD, ID, LEAST, quick)] };
}

const ACTIVITIES = ['groupe', 'la-rumeur'];
export { ACTIVITIES };

const count = fc.nat({ max: 20 });
/** What a kind may say: any JSON, as JSON keeps it. */
const said = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const entry: fc.Arbitrary<NewEntry> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ frame: count, act: said }) },
	fc.record({ rewindTo: count }),
	fc.record({ leave: count }),
	fc.record({
		enter: fc.record({ activity: fc.constantFrom(...ACTIVITIES), seed: fc.nat(), frame: count })
	})
);

export const entries = (minLength = 1): fc.Arbitrary<Entry[]> =>
	fc.array(entry, { minLength, maxLength: 4 }).map((news) => numbered(news, -1));

const assessment: fc.Arbitrary<Assessment> = fc.oneof(
	fc.constant({ status: 'untouched' as const }),
	fc.record({ status: fc.constant('under-way' as const), progress: fc.record({ done: count, of: count }) }),
	fc.record({
		status: fc.constant('done' as const),
		observed: fc.array(fc.record({ what: fc.string(), at: fc.string() }), { maxLength: 2 })
	})
);

const drafts = fc.uniqueArray(
	fc.record({ field: fc.string({ maxLength: 8 }), text: fc.string({ unit: 'binary' }), rev: count }),
	{ selector: ({ field }) => field, maxLength: 2 }
);
const listed = fc.record({ assessment, place: fc.string(), contentVersion: fc.string() });

/** The attempts at one activity, as a notebook holds them; perhaps one at the end that was never begun. */
const attemptsAt = (activity: string): fc.Arbitrary<Carried[]> =>
	fc.tuple(fc.array(fc.tuple(entries(), drafts, listed), { maxLength: 2 }), drafts).map(([begun, loose]) => [
		...begun.map(([done, typed, list], ordinal) => ({
			activity,
			ordinal,
			entries: done,
			drafts: typed,
			listed: list
		})),
		...(loose.length > 0 ? [{ activity, ordinal: begun.length, entries: [], drafts: loose }] : [])
	]);

export const contents: fc.Arbitrary<Contents> = fc
	.tuple(...ACTIVITIES.map(attemptsAt))
	.map((all) => ({ attempts: all.flat() }));

/** The same, in one order, whatever the order of drafts on the disk. */
export const inOrder = ({ attempts }: Contents) =>
	attempts
		.map((one) => ({ ...one, drafts: one.drafts.toSorted((a, b) => (a.field < b.field ? -1 : 1)) }))
		.toSorted((a, b) => (a.activity < b.activity ? -1 : a.activity > b.activity ? 1 : a.ordinal - b.ordinal));
