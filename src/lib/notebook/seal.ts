/**
 * The one way in and out of a row. Whatever a learner leaves is sealed here before it reaches the database
 * and opened here when it comes back; nothing else in the app knows what a body is made of.
 *
 * Plain for now: a body is JSON, whose copy also strips reactive proxies. Both functions already return
 * promises, because AES-GCM will: a key then comes in through `Seal`, and no caller changes. The parts of
 * `Place` become its additional data, which is why they are asked for, stored and compared today.
 */
export interface Seal {
	/** An opaque body, and a copy: later changes of `value` do not reach it. */
	seal(value: unknown, place: Place): Promise<Body>;
	/** What was sealed, or `undefined`: not a body, not this place, or sealed in a way unknown here. Never throws. */
	open(body: unknown, place: Place): Promise<Opened | undefined>;
}

/** Where a row stands. A row moved elsewhere is refused. */
export interface Place {
	readonly table: 'entries' | 'heads' | 'summaries' | 'drafts' | 'meta';
	readonly attempt: string;
	/** Seq of an entry, derived id of a draft's field; the others are alone in their attempt. */
	readonly at: number | string;
}

export type Body = Uint8Array<ArrayBuffer>;
export interface Opened {
	readonly value: unknown;
}

/** How a body is made. Goes up with the first change of it; `open` then reads both. */
const MAKE = 1;

export const plainSeal: Seal = {
	async seal(value, place) {
		const text = JSON.stringify([MAKE, place.table, place.attempt, place.at, value]);
		return new TextEncoder().encode(text);
	},
	async open(body, place) {
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(body as Body);
			const parts: unknown = JSON.parse(text);
			if (!Array.isArray(parts) || parts.length !== 5) return undefined;
			const [make, table, attempt, at, value] = parts as unknown[];
			const here = table === place.table && attempt === place.attempt && at === place.at;
			return make === MAKE && here ? { value } : undefined;
		} catch {
			return undefined;
		}
	}
};
