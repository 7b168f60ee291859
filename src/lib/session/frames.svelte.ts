import type { Summary } from '$lib/domain/attempt';
import type { Entry, NewEntry } from '$lib/domain/entry';
import { seedFrom } from '$lib/domain/random';
import { replay, type Frame, type Replayed } from '$lib/domain/replay';
import { freshSeed, playableOf, ROOT, type Played, type Playing } from './playing';

/** Where the learner is: the entries replayed, in the activity itself or in one that it opened in between. */
export class Frames {
	readonly #playing: () => Playing;
	readonly #entries: () => readonly Entry[];

	readonly replayed: Replayed = $derived.by(() => this.play(this.#entries()));
	/** The frame that the learner is in: from the entries, or the untouched start. */
	readonly frame: Frame = $derived(this.replayed.current ?? this.#untouched());
	/** What the frame plays: the activity itself, or one that it opened in between. */
	readonly played: Played = $derived.by(() => this.#playedAs(this.frame.activity) ?? this.#playing());
	/** The learner is in an activity that this one opened. */
	readonly isInside: boolean = $derived(this.frame.frame !== ROOT);
	/** Ids of the activities that were opened in between and left. */
	readonly visited: readonly string[] = $derived(
		this.replayed.frames.filter((one) => one.left).map((one) => one.activity)
	);

	constructor(playing: () => Playing, entries: () => readonly Entry[]) {
		this.#playing = playing;
		this.#entries = entries;
	}

	play(entries: readonly Entry[]): Replayed {
		return replay(entries, (id) => {
			const played = this.#playedAs(id);
			return played && playableOf(played);
		});
	}

	mayEnter(activity: string): boolean {
		return !this.isInside && this.#playing().inside?.has(activity) === true;
	}

	/** What opens `activity` in a frame of its own, with its own order of things. */
	entering(activity: string): NewEntry {
		const frame = Math.max(ROOT, ...this.replayed.frames.map((one) => one.frame)) + 1;
		return { enter: { activity, seed: freshSeed(), frame } };
	}

	/** What has to stand before `news`: the way back to where replay stopped, and the root's own `enter`. */
	opening(news: readonly NewEntry[]): NewEntry[] {
		const { stoppedAt, lastApplied, current } = this.replayed;
		const opening: NewEntry[] = stoppedAt === undefined ? [] : [{ rewindTo: lastApplied }];
		const opens = news.some((one) => 'enter' in one && one.enter.frame === ROOT);
		if (current === undefined && !opens)
			opening.push({
				enter: { activity: this.#playing().activity.id, seed: this.#firstSeed(), frame: ROOT }
			});
		return opening;
	}

	/** What lists say of an attempt that holds these entries. */
	summary(attempt: string, entries: readonly Entry[]): Summary {
		const { activity, kind } = this.#playing();
		// What was opened in between is a part of it: a list speaks of the activity itself.
		const { state } = this.play(entries).frames.find((one) => one.frame === ROOT) ?? this.#untouched();
		return {
			attempt,
			activity: activity.id,
			assessment: kind.engine.assess(activity.content, state),
			place: kind.engine.place(activity.content, state),
			contentVersion: activity.version,
			entries: entries.length
		};
	}

	#playedAs(id: string): Played | undefined {
		const playing = this.#playing();
		return id === playing.activity.id ? playing : playing.inside?.get(id);
	}

	#untouched(): Frame {
		const { activity, kind } = this.#playing();
		const seed = this.#firstSeed();
		const state = kind.engine.start(activity.content, seed);
		return { frame: ROOT, activity: activity.id, seed, state, applied: [], entered: -1, left: false };
	}

	/** The first attempt has the seed that the prerendered page was drawn with. */
	#firstSeed(): number {
		return seedFrom(this.#playing().activity.id);
	}
}
