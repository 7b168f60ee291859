import type { Slide, StageOption } from '$lib/activities/parts/stage/slides';
import type { Activity } from '$lib/domain/activity';
import { effective, isAct, numbered, type ActEntry, type Entry, type NewEntry } from '$lib/domain/entry';
import { seedFrom } from '$lib/domain/random';
import { replay, type Frame, type Playable } from '$lib/domain/replay';
import type { AsideAct } from './aside';
import { compare, knotsOf, leftWays, takenBefore, type Compared, type Knot } from './paths';
import type { Staged, StageAct, StageState } from './staged';
import { leading, totalOf } from './vote';

/** What came of « Suivant »: the page turned, an option is framed and may be taken, or nothing more comes. */
export type Turned = 'turned' | 'asks' | 'end';

/** Whether the longer list begins as the shorter one is; one that came from the other window is a copy. */
const isSameList = (longer: readonly Entry[], shorter: readonly Entry[]) =>
	shorter.every((entry, i) => entry === longer[i]) ||
	JSON.stringify(longer.slice(0, shorter.length)) === JSON.stringify(shorter);

/** One activity on the stage: its entries, and what they make of it. Nothing else is kept or sent. */
export class StageSession {
	entries = $state.raw<readonly Entry[]>([]);

	readonly #activity: Activity;
	readonly #staged: Staged;
	readonly #changed: (entries: readonly Entry[]) => void;

	readonly #frame: Frame = $derived.by(() => this.#grown());
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

	readonly #ways: readonly (readonly Knot[])[] = $derived.by(() =>
		leftWays(this.entries).map((way) => this.#knots(this.#replayed(way)))
	);
	/** The way that stands beside the last other one; absent where no other was gone. */
	readonly compared: Compared | undefined = $derived.by(() =>
		this.#ways.length > 0 ? compare(this.#knots(this.#frame), this.#ways) : undefined
	);
	/** Id of the option that was taken here before, when a scene is seen again. */
	readonly taken: string | undefined = $derived.by(() =>
		this.#ways.length > 0 && this.slide.options
			? takenBefore(this.#knots(this.#frame), this.#ways)
			: undefined
	);
	/** By id, whom the way gone so far has met. */
	readonly people: readonly string[] = $derived.by(() => {
		const shown = this.slides.flatMap(({ picture, felt }) => felt ?? picture?.people ?? []);
		const met = this.#knots(this.#frame).flatMap(({ people }) => people);
		return [...met, ...shown].map(({ person }) => person).filter((one, i, all) => all.indexOf(one) === i);
	});

	/** What « Suivant » turns to; absent where an option is asked for, or nothing more comes. */
	readonly following: Slide | undefined = $derived.by(() => {
		const { slide, slides, state } = this;
		if (slide.options && !slide.optional) return undefined;
		return slides[state.slide + 1] ?? (slide.on === undefined ? undefined : this.#first('on', slide.on));
	});
	/** The branches ahead: where each option leads, by its first slide. */
	readonly branches: readonly { readonly option: StageOption; readonly leads: Slide | undefined }[] =
		$derived(
			(this.slide.options ?? []).map((option) => ({ option, leads: this.#first('take', option.act) }))
		);

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

	/** « Suivant »: what the class does beside the activity is finished first. */
	next(): Turned {
		const { slide, slides, state } = this;
		if (state.neutral) return this.#does({ do: 'neutral', on: false });
		if (state.aside.compared) return this.aside({ compare: false });
		if (state.aside.draw.shown) return this.aside({ draw: 'close' });
		if (state.aside.vote) return this.#afterVote();
		if (state.slide < slides.length - 1 && (!slide.options || slide.optional))
			return this.#does({ do: 'show', slide: state.slide + 1 });
		if (slide.on !== undefined) return this.#does({ do: 'on', act: slide.on });
		if (!slide.options) return 'end';
		// Who has two keys only goes from option to option.
		this.#does({ do: 'frame', option: ((state.framed ?? -1) + 1) % slide.options.length });
		return 'asks';
	}

	/** A vote is revealed, then the class goes where most of it went. */
	#afterVote(): Turned {
		const vote = this.state.aside.vote!;
		if (!vote.revealed && totalOf(vote.counts) > 0) return this.aside({ vote: 'reveal' });
		const option = this.slide.options?.[leading(vote) ?? -1];
		return option ? this.#does({ do: 'take', act: option.act }) : this.aside({ vote: 'close' });
	}

	/** What the class does beside the activity. An act that does not apply changes nothing. */
	aside(act: AsideAct): Turned {
		return this.#does({ do: 'aside', act });
	}

	/** The option that is framed, if one is. */
	takeFramed(): boolean {
		const option = this.slide.options?.[this.state.framed ?? -1];
		if (option) this.take(option);
		return option !== undefined;
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

	/** The scene from its beginning, beside somebody: what was taken is told at each question. */
	seeAgain(person: string | null): void {
		const { applied, entered } = this.#frame;
		if (person !== null && applied.some(({ act }) => (act as StageAct).do === 'take'))
			this.#push({ rewindTo: entered });
		this.aside({ through: person });
	}

	take({ act }: StageOption): void {
		if (!this.state.neutral) this.#does({ do: 'take', act });
	}

	/** Done in the view in which the class makes something together. */
	make(act: unknown): void {
		this.#does({ do: 'take', act });
	}

	/** How many acts stand that were done in it. */
	readonly made: number = $derived.by(() => this.#makings().length);

	/** Keeps the first `count` of them. */
	makeAgain(count: number): void {
		const { entered } = this.#frame;
		this.#push({ rewindTo: this.#makings()[count - 1]?.seq ?? entered });
	}

	#makings() {
		return this.#frame.applied.filter(({ act }) => (act as StageAct).do === 'take');
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

	/** Asked of the engine first: an act that it refuses would stop the replay here for ever. */
	#does(act: StageAct): Turned {
		const { engine } = this.#staged;
		if (engine.advance(this.#activity.content, this.state, act) !== null) this.#push({ frame: 0, act });
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

	/** The first slide after an act that is not done. */
	#first(how: 'on' | 'take', act: unknown): Slide | undefined {
		const { content } = this.#activity;
		const after = this.#staged.engine.advance(content, this.state, { do: how, act });
		return after ? this.#staged.slides(content, after)[after.slide] : undefined;
	}

	/** What was last replayed, and the entries that it came from. */
	#last: { readonly entries: readonly Entry[]; readonly frame: Frame } | undefined;

	/** One act more than last time is played on from there: a lesson grows to hundreds of them. */
	#grown(): Frame {
		const { entries } = this;
		const [news, last] = [entries.at(-1), this.#last];
		const grows =
			last &&
			news &&
			isAct(news) &&
			entries.length === last.entries.length + 1 &&
			isSameList(entries, last.entries);
		const frame = (grows && this.#playedOn(last.frame, news)) || this.#replayed();
		this.#last = { entries, frame };
		return frame;
	}

	#playedOn(frame: Frame, { seq, act: saved }: ActEntry): Frame | undefined {
		const { content, renames } = this.#activity;
		const { engine, acts } = this.#staged;
		const act = acts.read(saved, (id) => renames[id] ?? id);
		const state = act && engine.advance(content, frame.state as StageState, act);
		return state ? { ...frame, state, applied: [...frame.applied, { seq, act }] } : undefined;
	}

	#knots(frame: Frame): readonly Knot[] {
		return knotsOf(this.#activity.content, this.#staged, frame);
	}

	#replayed(entries = this.entries): Frame {
		const { content, id, renames } = this.#activity;
		const { engine, acts } = this.#staged;
		const playable = { content, engine, acts, renames } as unknown as Playable;
		const { current } = replay(entries, (one) => (one === id ? playable : undefined));
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
