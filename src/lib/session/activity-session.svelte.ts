import type { Draft, Summary } from '$lib/domain/attempt';
import { isEnter, isRewind, numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { seedFrom } from '$lib/domain/random';
import { replay, type Frame, type Playable, type Replayed } from '$lib/domain/replay';
import type { Activity } from '$lib/domain/activity';
import type { Kind } from '$lib/activities/view';
import { NotebookError, type AttemptRef, type Notebook, type Refusal } from '$lib/notebook/port';
import { DraftBox } from './draft-box.svelte';

/** What the session plays: given anew when the learner changes language in mid-scene. */
export interface Playing extends Played {
	/** Small activities that this one may open in between, by id; absent: none. */
	readonly inside?: ReadonlyMap<string, Played>;
}

export interface Played {
	readonly activity: Activity;
	readonly kind: Kind<unknown, unknown, unknown>;
}

/** Where the last thing done stands on its way to the disk. */
export type Saving = 'idle' | 'saving' | 'saved' | 'memory' | 'failed';

/** The frame of the activity itself; those that it opens in between come after. */
const ROOT = 0;

/**
 * One sitting at an activity. The state is never kept: it is the entries replayed, those on the disk
 * first, then those on their way. An act shows at once; « Enregistré » waits for the transaction.
 */
export class ActivitySession {
	/** False until the saved attempt has been read. */
	ready = $state(false);
	saving = $state<Saving>('idle');
	/** Why nothing could be written, if so; the lesson goes on in memory. */
	refusal = $state<Refusal | undefined>();
	/** Another tab came first, and something done here no longer applied. */
	overtaken = $state(false);
	/** The learner has gone on after the content changed: the notice has done its work. */
	#wentOn = $state(false);

	#saved = $state.raw<readonly Entry[]>([]);
	#pending = $state.raw<readonly NewEntry[]>([]);
	#notebook: Notebook | undefined;
	#attempt: AttemptRef | undefined;
	#writing: Promise<void> | undefined;
	#stopListening: (() => void) | undefined;
	#closed = false;

	readonly #playing: () => Playing;
	readonly drafts = new DraftBox();

	readonly #replayed: Replayed = $derived.by(() => this.#play(this.#all));
	/** The frame that the learner is in: from the entries, or the untouched start. */
	readonly frame: Frame = $derived(this.#replayed.current ?? this.#untouched());
	/** What the frame plays: the activity itself, or one that it opened in between. */
	readonly played: Played = $derived.by(() => this.#playedNow());
	/** The learner is in an activity that this one opened. */
	readonly isInside: boolean = $derived(this.frame.frame !== ROOT);
	/** Ids of the activities that were opened in between and left. */
	readonly visited: readonly string[] = $derived(
		this.#replayed.frames.filter((one) => one.left).map((one) => one.activity)
	);
	/** Saved entries stop applying: the content has changed since. */
	readonly contentChanged: boolean = $derived(this.#replayed.stoppedAt !== undefined && !this.#wentOn);

	constructor(playing: () => Playing) {
		this.#playing = playing;
	}

	get #all(): readonly Entry[] {
		return [...this.#saved, ...numbered(this.#pending, this.#saved.length - 1)];
	}

	/** Reads the saved attempt, then whatever was done meanwhile is written after it. */
	async open(notebook: Notebook): Promise<void> {
		const { activity } = this.#playing();
		const opened = await notebook.open(activity.id);
		const damaged = opened.damagedAt !== undefined;
		const attempt = damaged ? await notebook.another(activity.id) : opened;
		if (this.#closed) return;
		this.#notebook = notebook;
		this.#attempt = attempt;
		const early = this.#pending;
		// What can still be read of a damaged attempt is written again as a new one; the old one stays.
		this.#saved = damaged ? [] : opened.entries;
		this.#pending = damaged ? opened.entries.map(withoutSeq) : [];
		this.drafts.open(
			opened.drafts,
			(draft) => this.#keep(draft),
			(field) => this.#drop(field)
		);
		if (damaged) for (const draft of opened.drafts) this.#keep(draft);
		this.#stopListening = notebook.onChange((change) => {
			if ('erased' in change) this.#startOver();
			else if (change.attempt === this.#attempt?.attempt) void this.#follow();
		});
		for (const entry of stillMeant(early, -1)) this.#push([entry]);
		this.ready = true;
		if (notebook.keeping === 'memory') this.saving = 'memory';
		if (this.#pending.length > 0) void this.#settled();
	}

	/** The learner does something. Ignored when it does not apply. */
	act(act: unknown): void {
		this.#push([{ frame: this.frame.frame, act }]);
	}

	/** Opens another activity inside this one; `leave` comes back to where one was. */
	enter(activity: string): void {
		if (this.isInside || !this.#playing().inside?.has(activity)) return;
		this.#push([{ enter: { activity, seed: freshSeed(), frame: this.#nextFrame() } }]);
	}

	/** Comes back from the activity that was opened. */
	leave(): void {
		if (this.isInside) this.#push([{ leave: this.frame.frame }]);
	}

	/** Keeps the first `count` acts; the later ones are set aside, not erased. */
	rewind(count: number): void {
		const { applied, entered } = this.frame;
		if (this.#all.length === 0 || count >= applied.length) return;
		this.#push([{ rewindTo: count <= 0 ? entered : applied[count - 1]!.seq }]);
	}

	/** A further attempt with its own order of things; the earlier one stays in the notebook. */
	async again(): Promise<void> {
		if (!this.#notebook) return;
		if (this.isInside) {
			const { frame, activity } = this.frame;
			const enter = { activity, seed: freshSeed(), frame: this.#nextFrame() };
			return this.#push([{ leave: frame }, { enter }]);
		}
		const { activity } = this.#playing();
		await this.#settled();
		this.#attempt = await this.#notebook.another(activity.id);
		this.#saved = [];
		this.drafts.clear();
		this.#push([{ enter: { activity: activity.id, seed: freshSeed(), frame: ROOT } }]);
	}

	/** Resolves when nothing is left on its way. Called before leaving, before an update. */
	async settle(): Promise<void> {
		await this.#settled();
		await this.#notebook?.flush();
	}

	close(): void {
		this.#closed = true;
		this.#stopListening?.();
	}

	#push(news: readonly NewEntry[]): void {
		const before = this.#replayed;
		const opening: NewEntry[] = [];
		if (before.stoppedAt !== undefined) opening.push({ rewindTo: before.lastApplied });
		const opens = news.some((one) => 'enter' in one && one.enter.frame === ROOT);
		if (before.current === undefined && !opens)
			opening.push({
				enter: { activity: this.#playing().activity.id, seed: this.#firstSeed(), frame: ROOT }
			});
		const pending = [...this.#pending, ...opening, ...news];
		const after = this.#play([...this.#saved, ...numbered(pending, this.#saved.length - 1)]);
		if (after.stoppedAt !== undefined) return;
		if (before.stoppedAt !== undefined) this.#wentOn = true;
		this.#pending = pending;
		if (this.#notebook) void this.#settled();
	}

	#settled(): Promise<void> {
		this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	async #write(): Promise<void> {
		const [notebook, attempt] = [this.#notebook, this.#attempt];
		if (!notebook || !attempt) return;
		while (this.#pending.length > 0) {
			const batch = this.#pending;
			const entries = numbered(batch, this.#saved.length - 1);
			if (notebook.keeping === 'device') this.saving = 'saving';
			try {
				const outcome = await notebook.append(attempt, entries, this.#summary(attempt, entries));
				if (outcome === 'behind') await this.#decideAgain(notebook, attempt);
				else {
					this.#saved = [...this.#saved, ...entries];
					this.#pending = this.#pending.slice(batch.length);
					this.refusal = undefined;
					this.saving = notebook.keeping === 'device' ? 'saved' : 'memory';
				}
			} catch (error) {
				// The acts stay pending: shown, and tried again with the next one.
				this.refusal = error instanceof NotebookError ? error.refusal : 'refused';
				this.saving = 'failed';
				return;
			}
		}
	}

	/** Another tab wrote first: take its entries, then keep of ours what still applies. */
	async #decideAgain(notebook: Notebook, attempt: AttemptRef): Promise<void> {
		const known = this.#saved.length;
		const more = await notebook.tail(attempt, known);
		const mine = stillMeant(this.#pending, known - 1);
		this.#saved = [...this.#saved, ...more];
		this.#pending = [];
		for (const entry of mine) {
			const length = this.#pending.length;
			this.#push([entry]);
			if (this.#pending.length === length) this.overtaken = true;
		}
	}

	async #follow(): Promise<void> {
		if (!this.#notebook || !this.#attempt || this.#pending.length > 0) return;
		const from = this.#saved.length;
		const more = await this.#notebook.tail(this.#attempt, from);
		if (this.#saved.length === from && this.#pending.length === 0) this.#saved = [...this.#saved, ...more];
	}

	#startOver(): void {
		this.#saved = [];
		this.#pending = [];
		this.drafts.clear();
		this.saving = 'idle';
	}

	#play(entries: readonly Entry[]): Replayed {
		return replay(entries, (id) => {
			const played = this.#playedAs(id);
			return played && playableOf(played);
		});
	}

	#playedAs(id: string): Played | undefined {
		const playing = this.#playing();
		return id === playing.activity.id ? playing : playing.inside?.get(id);
	}

	#playedNow(): Played {
		return this.#playedAs(this.frame.activity) ?? this.#playing();
	}

	#nextFrame(): number {
		return Math.max(ROOT, ...this.#replayed.frames.map((one) => one.frame)) + 1;
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

	#summary(attempt: AttemptRef, entries: readonly Entry[]): Summary {
		const { activity, kind } = this.#playing();
		const all = [...this.#saved, ...entries];
		// What was opened in between is a part of it: a list speaks of the activity itself.
		const { state } = this.#play(all).frames.find((one) => one.frame === ROOT) ?? this.#untouched();
		return {
			attempt: attempt.attempt,
			activity: activity.id,
			assessment: kind.engine.assess(activity.content, state),
			place: kind.engine.place(activity.content, state),
			contentVersion: activity.version,
			entries: all.length
		};
	}

	#keep(draft: Draft): void {
		if (this.#notebook && this.#attempt) this.#notebook.keepDraft(this.#attempt, draft);
	}

	#drop(field: string): void {
		if (this.#notebook && this.#attempt) void this.#notebook.dropDraft(this.#attempt, field).catch(() => {});
	}
}

const playableOf = ({ activity, kind }: Played): Playable => ({
	content: activity.content,
	engine: kind.engine,
	acts: kind.acts,
	renames: activity.renames
});

const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

function withoutSeq({ seq: _, ...entry }: Entry): NewEntry {
	return entry as NewEntry;
}

/**
 * What was done here and still stands, to be decided again after other entries: acts that were undone
 * here are gone, an undo of something that had been saved stays, the root's `enter` is made anew if needed.
 * @param last seq of the last entry that was known when these were done
 */
function stillMeant(pending: readonly NewEntry[], last: number): NewEntry[] {
	const kept: Entry[] = [];
	for (const entry of numbered(pending, last)) {
		if (!isRewind(entry)) {
			kept.push(entry);
			continue;
		}
		while (kept.length > 0 && kept.at(-1)!.seq > entry.rewindTo) kept.pop();
		if (entry.rewindTo <= last) kept.push(entry);
	}
	const opensRoot = (entry: Entry) => isEnter(entry) && entry.enter.frame === ROOT;
	return kept.filter((entry) => !opensRoot(entry)).map(withoutSeq);
}
