/**
 * The host's envelope. An attempt is the list of its entries, in order of `seq`, and nothing is ever
 * taken out of the list: undo is an entry too. Kinds own `act` and only `act`.
 */
export type Entry = ActEntry | RewindEntry | EnterEntry | LeaveEntry;

interface Sequenced {
	/** Position in the attempt, from 0, with no hole. */
	readonly seq: number;
}

/** The learner did something in the activity of this frame. */
export interface ActEntry extends Sequenced {
	readonly frame: number;
	/** Opaque here: the kind's own saved words. */
	readonly act: unknown;
}

/** Everything after `rewindTo` is set aside (kept, not applied). */
export interface RewindEntry extends Sequenced {
	readonly rewindTo: number;
}

/** An activity is entered. Frames are numbered from 0; one that is entered inside another stacks. */
export interface EnterEntry extends Sequenced {
	readonly enter: { readonly activity: string; readonly seed: number; readonly frame: number };
}

/** The activity of this frame is left; the one below goes on. */
export interface LeaveEntry extends Sequenced {
	readonly leave: number;
}

/** An entry whose place in the attempt is not decided yet. */
export type NewEntry =
	WithoutSeq<ActEntry> | WithoutSeq<RewindEntry> | WithoutSeq<EnterEntry> | WithoutSeq<LeaveEntry>;
type WithoutSeq<E> = Omit<E, 'seq'>;

export const isAct = (entry: Entry): entry is ActEntry => 'act' in entry;
export const isRewind = (entry: Entry): entry is RewindEntry => 'rewindTo' in entry;
export const isEnter = (entry: Entry): entry is EnterEntry => 'enter' in entry;
export const isLeave = (entry: Entry): entry is LeaveEntry => 'leave' in entry;

/** The entries that count: those that no later rewind has set aside. */
export function effective(entries: readonly Entry[]): Exclude<Entry, RewindEntry>[] {
	const kept: Exclude<Entry, RewindEntry>[] = [];
	for (const entry of entries) {
		if (isRewind(entry)) {
			while (kept.length > 0 && kept.at(-1)!.seq > entry.rewindTo) kept.pop();
		} else {
			kept.push(entry);
		}
	}
	return kept;
}

/** Gives each new entry its place after `last` (-1 for an empty attempt). */
export function numbered(news: readonly NewEntry[], last: number): Entry[] {
	return news.map((entry, index) => ({ ...entry, seq: last + 1 + index }) as Entry);
}
