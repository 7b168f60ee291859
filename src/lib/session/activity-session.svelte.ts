import type { NewEntry } from '$lib/domain/entry';
import type { Frame } from '$lib/domain/replay';
import type { Notebook, Refusal } from '$lib/notebook/port';
import { DraftBox } from './draft-box.svelte';
import { EntryLog, type Saving } from './entry-log.svelte';
import { Frames } from './frames.svelte';
import { freshSeed, ROOT, type Played, type Playing } from './playing';
import { stillMeant, withoutSeq } from './still-meant';

export type { Played, Playing, Saving };

/**
 * One sitting at an activity. The state is never kept: it is the entries replayed, those on the disk
 * first, then those on their way. An act shows at once; « Enregistré » waits for the transaction.
 */
export class ActivitySession {
	/** False until the saved attempt has been read. */
	ready = $state(false);
	/** The learner has gone on after the content changed: the notice has done its work. */
	#wentOn = $state(false);

	#notebook: Notebook | undefined;
	#stopListening: (() => void) | undefined;
	#closed = false;

	readonly #playing: () => Playing;
	readonly #log: EntryLog = new EntryLog({
		summary: (attempt, entries) => this.#frames.summary(attempt, entries),
		push: (entry) => this.#push([entry])
	});
	readonly #frames: Frames = new Frames(
		() => this.#playing(),
		() => this.#log.all
	);
	readonly drafts = new DraftBox();

	/** Saved entries stop applying: the content has changed since. */
	readonly contentChanged: boolean = $derived(this.#frames.replayed.stoppedAt !== undefined && !this.#wentOn);

	constructor(playing: () => Playing) {
		this.#playing = playing;
	}

	/** Where the last thing done stands on its way to the disk. */
	get saving(): Saving {
		return this.#log.saving;
	}

	/** Why nothing could be written, if so; the lesson goes on in memory. */
	get refusal(): Refusal | undefined {
		return this.#log.refusal;
	}

	/** Another tab came first, and something done here no longer applied. */
	get overtaken(): boolean {
		return this.#log.overtaken;
	}

	/** The frame that the learner is in: from the entries, or the untouched start. */
	get frame(): Frame {
		return this.#frames.frame;
	}

	/** What the frame plays: the activity itself, or one that it opened in between. */
	get played(): Played {
		return this.#frames.played;
	}

	/** The learner is in an activity that this one opened. */
	get isInside(): boolean {
		return this.#frames.isInside;
	}

	/** Ids of the activities that were opened in between and left. */
	get visited(): readonly string[] {
		return this.#frames.visited;
	}

	/** Reads the saved attempt, then whatever was done meanwhile is written after it. */
	async open(notebook: Notebook): Promise<void> {
		const { activity } = this.#playing();
		const opened = await notebook.open(activity.id);
		const damaged = opened.damagedAt !== undefined;
		const attempt = damaged ? await notebook.another(activity.id) : opened;
		if (this.#closed) return;
		const early = this.#log.pending;
		this.#notebook = notebook;
		// What can still be read of a damaged attempt is written again as a new one; the old one stays.
		this.#log.pending = damaged ? opened.entries.map(withoutSeq) : [];
		this.#log.attach(notebook, attempt, damaged ? [] : opened.entries);
		this.drafts.open(
			opened.drafts,
			(draft) => this.#log.keepDraft(draft),
			(field) => this.#log.dropDraft(field)
		);
		if (damaged) for (const draft of opened.drafts) this.#log.keepDraft(draft);
		this.#stopListening = notebook.onChange((change) => {
			if ('erased' in change) this.#startOver();
			else if (this.#log.isOf(change.attempt)) void this.#log.follow();
		});
		for (const entry of stillMeant(early, -1)) this.#push([entry]);
		this.ready = true;
		if (notebook.keeping === 'memory') this.#log.saving = 'memory';
		if (this.#log.pending.length > 0) void this.#log.settled();
	}

	/** The learner does something. Ignored when it does not apply. */
	act(act: unknown): void {
		this.#push([{ frame: this.frame.frame, act }]);
	}

	/** Opens another activity inside this one; `leave` comes back to where one was. */
	enter(activity: string): void {
		if (this.#frames.mayEnter(activity)) this.#push([this.#frames.entering(activity)]);
	}

	/** Comes back from the activity that was opened. */
	leave(): void {
		if (this.isInside) this.#push([{ leave: this.frame.frame }]);
	}

	/** Keeps the first `count` acts; the later ones are set aside, not erased. */
	rewind(count: number): void {
		const { applied, entered } = this.frame;
		if (this.#log.all.length === 0 || count >= applied.length) return;
		this.#push([{ rewindTo: count <= 0 ? entered : applied[count - 1]!.seq }]);
	}

	/** A further attempt with its own order of things; the earlier one stays in the notebook. */
	async again(): Promise<void> {
		if (!this.#notebook) return;
		if (this.isInside) {
			const { frame, activity } = this.frame;
			this.#push([{ leave: frame }, this.#frames.entering(activity)]);
			return;
		}
		const { activity } = this.#playing();
		await this.#log.settled();
		this.#log.attach(this.#notebook, await this.#notebook.another(activity.id), []);
		this.drafts.clear();
		this.#push([{ enter: { activity: activity.id, seed: freshSeed(), frame: ROOT } }]);
	}

	/** Resolves when nothing is left on its way. Called before leaving, before an update. */
	async settle(): Promise<void> {
		await this.#log.settled();
		await this.#notebook?.flush();
	}

	close(): void {
		this.#closed = true;
		this.#stopListening?.();
	}

	/** @returns false when it does not apply, and nothing is done */
	#push(news: readonly NewEntry[]): boolean {
		const hadStopped = this.#frames.replayed.stoppedAt !== undefined;
		const pending = [...this.#log.pending, ...this.#frames.opening(news), ...news];
		if (this.#frames.play(this.#log.endingWith(pending)).stoppedAt !== undefined) return false;
		if (hadStopped) this.#wentOn = true;
		this.#log.put(pending);
		return true;
	}

	#startOver(): void {
		this.#log.clear();
		this.drafts.clear();
	}
}
