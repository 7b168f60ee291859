import type { Assessment } from './assessment';

/**
 * The rules of one kind of activity. Pure: no clock, no chance but the seed's, no sentence, no disk.
 * It deals in ids, so a learner may change language in mid-scene.
 */
export interface Engine<Content, State, Act> {
	/** The state before anything was done. Order and chance come from `seed` alone. */
	start(content: Content, seed: number): State;
	/** The state after `act`, or `null` when the act does not apply here. Never throws, never mutates. */
	advance(content: Content, state: State, act: Act): State | null;
	assess(content: Content, state: State): Assessment;
	/** Authored id of where the learner stands: for the summary, never for replay. */
	place(content: Content, state: State): string;
}

/** The saved vocabulary of one kind. */
export interface Acts<Act> {
	/** Today's version of the words. */
	readonly version: number;
	/**
	 * Reads what was saved, in today's words or older ones; `null` when it cannot be understood.
	 * `rename` gives the present id of an authored id.
	 */
	read(saved: unknown, rename: (id: string) => string): Act | null;
}
