import { nameAll } from '$lib/domain/names';
import { numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { replay, type Frame, type Playable } from '$lib/domain/replay';
import { acts } from './acts';
import { drawn, engine, findStory, namesNow } from './engine';
import type { Deck, TableAct, TableState } from './flow';
import { dayOf, keepTable, keptTable, sweepTable } from './kept';

const TABLE = 'table';

/** One table: its entries, what they make of it, and the story in hand under the names that it bears. */
export class TableSession {
	entries = $state.raw<readonly Entry[]>([]);
	/** Whether a reload would find it again. */
	isKept = $state(true);

	#deck = $state.raw<Deck>({ names: [], cases: [] });
	readonly #newSeed: () => number;
	#day: string;

	readonly #frame: Frame = $derived.by(() => this.#replayed());
	readonly state: TableState = $derived(this.#frame.state as TableState);
	readonly names = $derived.by(() => namesNow(this.#deck, this.state));
	/** The story in hand, with its names put in; absent before one was taken. */
	readonly story = $derived.by(() => {
		const story = findStory(this.#deck, this.state);
		const [a, b] = this.names;
		return story && nameAll(story, { a: { name: a }, b: { name: b } });
	});
	/** Stories of the age of this table, in the order of the deck. */
	readonly stories = $derived.by(() => this.#deck.cases.filter((one) => one.bands.includes(this.state.band)));
	readonly hasBefore: boolean = $derived(this.#frame.applied.length > 0);

	/** @param newSeed a whole number that chance has given, asked for once per table */
	constructor(deck: Deck, newSeed = () => Math.floor(Math.random() * 2 ** 32), today = dayOf()) {
		this.#deck = deck;
		this.#newSeed = newSeed;
		this.#day = today;
		this.entries = keptTable(today);
		// Another content than the one it was played with: what no longer applies would only be in the way.
		if (this.entries.length === 0 || this.#broken()) this.#begin();
	}

	/** The same stories in another language: the table stays where it is. */
	speak(deck: Deck): void {
		this.#deck = deck;
	}

	/** @returns whether it applies here */
	act(act: TableAct): boolean {
		if (engine.advance(this.#deck, this.state, act) === null) return false;
		this.#push({ frame: 0, act });
		return true;
	}

	/** A story that chance gives. */
	draw(): void {
		const story = drawn(this.#deck, this.state);
		if (story) this.act({ do: 'take', story });
	}

	/** The last thing done is taken back. */
	back(): void {
		const { applied, entered } = this.#frame;
		if (applied.length > 0) this.#push({ rewindTo: applied.at(-2)?.seq ?? entered });
	}

	/** « Terminer »: nothing of the table is left, here or on the device. */
	finish(): void {
		sweepTable();
		this.#begin(false);
	}

	/** The tablet is taken up again on another day: the table of the day before is swept. @returns whether it was */
	wake(today = dayOf()): boolean {
		if (today === this.#day) return false;
		this.#day = today;
		this.finish();
		return true;
	}

	#begin(keep = true): void {
		const enter = { activity: TABLE, seed: this.#newSeed(), frame: 0 };
		this.entries = numbered([{ enter }], -1);
		if (keep) this.isKept = keepTable(this.entries, this.#day);
	}

	#push(entry: NewEntry): void {
		this.entries = [...this.entries, ...numbered([entry], this.entries.at(-1)?.seq ?? -1)];
		this.isKept = keepTable(this.entries, this.#day);
	}

	#playable = (activity: string): Playable | undefined =>
		activity === TABLE
			? ({ content: this.#deck, engine, acts, renames: {} } as unknown as Playable)
			: undefined;

	#broken = () => {
		const { frames, stoppedAt } = replay(this.entries, this.#playable);
		return frames.length !== 1 || stoppedAt !== undefined;
	};

	#replayed(): Frame {
		return replay(this.entries, this.#playable).frames[0]!;
	}
}
