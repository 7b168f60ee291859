import type { Acts, Engine } from './engine';
import { effective, isAct, isEnter, isLeave, type Entry } from './entry';

/** What replay needs of the activity that a frame plays. */
export interface Playable<Content = unknown, State = unknown, Act = unknown> {
	readonly content: Content;
	readonly engine: Engine<Content, State, Act>;
	readonly acts: Acts<Act>;
	readonly renames: Readonly<Record<string, string>>;
}

/** One activity inside an attempt, as far as it has been replayed. */
export interface Frame<State = unknown, Act = unknown> {
	readonly frame: number;
	readonly activity: string;
	readonly seed: number;
	readonly state: State;
	/** The acts that were applied, oldest first, with the entry that holds each. */
	readonly applied: readonly { readonly seq: number; readonly act: Act }[];
	/** Seq of the `enter` entry. */
	readonly entered: number;
	readonly left: boolean;
}

export interface Replayed {
	/** Every frame met, in order of entering. */
	readonly frames: readonly Frame[];
	/** The frame that the learner is in, or `undefined` when all have been left. */
	readonly current: Frame | undefined;
	/** Seq of the last entry that counts; -1 before the first. */
	readonly lastApplied: number;
	/** Seq of the first entry that no longer applies, when the content has changed under it. */
	readonly stoppedAt: number | undefined;
}

type Growing = { -readonly [K in keyof Frame]: Frame[K] } & {
	applied: { seq: number; act: unknown }[];
	play: Playable;
};

/**
 * The state of an attempt: its entries replayed through pure engines.
 * @param playable gives the activity by id, or `undefined` when it no longer exists: replay stops there.
 */
export function replay(
	entries: readonly Entry[],
	playable: (activity: string) => Playable | undefined
): Replayed {
	const frames = new Map<number, Growing>();
	const stack: Growing[] = [];
	let lastApplied = -1;
	let stoppedAt: number | undefined;

	for (const entry of effective(entries)) {
		if (!step(entry)) {
			stoppedAt = entry.seq;
			break;
		}
		lastApplied = entry.seq;
	}
	return { frames: [...frames.values()], current: stack.at(-1), lastApplied, stoppedAt };

	function step(entry: Entry): boolean {
		if (isEnter(entry)) return enter(entry.seq, entry.enter);
		const top = stack.at(-1);
		if (isAct(entry) && top?.frame === entry.frame) return advance(top, entry.seq, entry.act);
		if (isLeave(entry) && top?.frame === entry.leave) {
			top.left = true;
			stack.pop();
			return true;
		}
		return false;
	}

	function enter(seq: number, { activity, seed, frame }: { activity: string; seed: number; frame: number }) {
		const play = playable(activity);
		if (!play || frames.has(frame)) return false;
		const state = play.engine.start(play.content, seed);
		const fresh = { frame, activity, seed, state, applied: [], entered: seq, left: false, play };
		frames.set(frame, fresh);
		stack.push(fresh);
		return true;
	}

	function advance(top: Growing, seq: number, saved: unknown): boolean {
		const { content, engine, acts, renames } = top.play;
		const act = acts.read(saved, (id) => renames[id] ?? id);
		const state = act === null ? null : engine.advance(content, top.state, act);
		if (state === null) return false;
		top.state = state;
		top.applied.push({ seq, act });
		return true;
	}
}
