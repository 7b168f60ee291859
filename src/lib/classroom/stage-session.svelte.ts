import type { Slide, StageOption } from '$lib/activities/parts/stage/slides';
import type { Activity } from '$lib/domain/activity';
import { effective, numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { seedFrom } from '$lib/domain/random';
import { replay, type Frame, type Playable } from '$lib/domain/replay';
import type { Staged, StageAct, StageState } from './staged';

/** What came of « Suivant »: the page turned, an option is to be taken first, or nothing more comes. */
export type Turned = 'turned' | 'asks' | 'end';

/** One activity on the stage: its entries, and what they make of it. Nothing else is kept or sent. */
export class StageSession {
	entries = $state.raw<readonly Entry[]>([]);

	readonly #activity: Activity;
	readonly #staged: Staged;
	readonly #changed: (entries: readonly Entry[]) => void;

	readonly #frame: Frame = $derived.by(() => this.#replayed());
	readonly state: StageState = $derived(this.#frame.state as StageState);
	readonly slides: readonly Slide[] = $derived.by(() =>
		this.#staged.slides(this.#activity.content, this.state)
	);
	readonly slide: Slide = $derived(this.slides[Math.min(this.state.slide, this.slides.length - 1)]!);
	/** Something may be gone back from. */
	readonly hasBefore: boolean = $derived(this.#frame.applied.length > 0);
	/** Seq to go back to so that the last option taken is asked again; absent before the first one. */
	readonly lastBranch: number | undefined = $derived.by(() => {
		const { applied, entered } = this.#frame;
		const at = applied.findLastIndex(({ act }) => (act as StageAct).do === 'take');
		return at < 0 ? undefined : (applied[at - 1]?.seq ?? entered);
	});

	/** @param entries what was kept of it @param changed each time that there is more to keep */
	constructor(
		activity: Activity,
		staged: Staged,
		entries: readonly Entry[],
		changed: (entries: readonly Entry[]) => void
	) {
		this.#activity = activity;
		this.#staged = staged;
		this.#changed = changed;
		this.entries = entries;
	}

	/** « Suivant ». */
	next(): Turned {
		const { slide, slides, state } = this;
		if (state.neutral) return this.#does({ do: 'neutral', on: false });
		if (state.slide < slides.length - 1 && (!slide.options || slide.optional))
			return this.#does({ do: 'show', slide: state.slide + 1 });
		if (slide.on !== undefined) return this.#does({ do: 'on', act: slide.on });
		return slide.options ? 'asks' : 'end';
	}

	/** « Retour »: the last thing done is taken back. */
	back(): void {
		const { applied, entered } = this.#frame;
		if (applied.length > 0) this.#push({ rewindTo: applied.at(-2)?.seq ?? entered });
	}

	/** « Et si… ? »: back to where an option was last taken. */
	rewind(): void {
		if (this.lastBranch !== undefined) this.#push({ rewindTo: this.lastBranch });
	}

	take({ act }: StageOption): void {
		if (!this.state.neutral) this.#does({ do: 'take', act });
	}

	/** « Écran neutre », and back. */
	neutral(): void {
		this.#does({ do: 'neutral', on: !this.state.neutral });
	}

	/** From the first slide again. */
	restart(): void {
		this.entries = [];
		this.#changed([]);
	}

	#does(act: StageAct): Turned {
		this.#push({ frame: 0, act });
		return 'turned';
	}

	#push(entry: NewEntry): void {
		const news: NewEntry[] = effective(this.entries).length > 0 ? [entry] : [this.#enter(), entry];
		this.entries = [...this.entries, ...numbered(news, this.entries.at(-1)?.seq ?? -1)];
		this.#changed(this.entries);
	}

	/** The first slide is the same for every class: a teacher has read it beforehand. */
	#enter(): NewEntry {
		return { enter: { activity: this.#activity.id, seed: seedFrom(this.#activity.id), frame: 0 } };
	}

	#replayed(): Frame {
		const { content, id, renames } = this.#activity;
		const { engine, acts } = this.#staged;
		const playable = { content, engine, acts, renames } as unknown as Playable;
		const { current } = replay(this.entries, (one) => (one === id ? playable : undefined));
		const seed = seedFrom(id);
		return (
			current ?? {
				frame: 0,
				activity: id,
				seed,
				state: engine.start(content, seed),
				applied: [],
				entered: -1,
				left: false
			}
		);
	}
}
