import { hasStage, isMadeTogether, loadStage } from '$lib/activities/stages';
import type { Kind } from '$lib/activities/view';
import type { Activity } from '$lib/domain/activity';
import type { Entry } from '$lib/domain/entry';
import { framed } from './framed';
import { areEntries, type Standing } from './kept';
import { stillStep, type Lesson, type LessonStep } from './lesson';
import type { Link, Sent } from './link';
import { stagedOf, type Staged } from './staged';
import { StageSession, type Turned } from './stage-session.svelte';

type AnyKind = Kind<unknown, unknown, unknown>;

/** What stands in a step. */
interface Made {
	readonly activity: Activity;
	readonly staged: Staged;
	/** The class makes it together in this view. */
	readonly view?: AnyKind['View'];
}

/** An activity with the rules of its kind, as its own page has them. */
export interface Opened {
	readonly activity: Activity;
	/** Its view is not everywhere: the file of one lesson has none. */
	readonly kind: Pick<AnyKind, 'engine' | 'acts'> & Partial<Pick<AnyKind, 'View'>>;
}

interface Means {
	/** Brings an activity. @returns nothing where it is not on this device and the network is cut */
	readonly open: (id: string) => Promise<Opened | undefined>;
	readonly keep: (standing: Standing) => void;
	readonly now: () => number;
	/** Where an activity is opened as pupils do; absent where there is no such page. */
	readonly pupilsPage?: (id: string) => string;
}

/** Steps with one activity go on in it: it stands under its own id. */
const keyOf = ({ id, activity }: LessonStep): string => activity ?? id;

export type Trouble = 'missing' | 'notHere';

/** A class in its lesson: which step stands, and what was done in each. Both windows have one, and say the same. */
export class Sitting {
	readonly lesson: Lesson;
	step = $state(0);
	session = $state.raw<StageSession>();
	activity = $state.raw<Activity>();
	/** The view in which the class makes something together; absent where slides are shown. */
	view = $state.raw<AnyKind['View']>();
	/** Why nothing can be shown of this step. */
	trouble = $state<Trouble>();
	/** In ms since 1970: when the lesson was begun, today. */
	began = $state(0);

	readonly #means: Means;
	#attempts: Record<string, readonly Entry[]>;
	#rev: number;
	#link: Link | undefined;
	/** What the wall still shows belongs to the step before: no key of its acts meanwhile. */
	#opening = false;

	constructor(lesson: Lesson, means: Means, kept: Standing | undefined) {
		this.lesson = lesson;
		this.#means = means;
		this.step = Math.min(kept?.step ?? 0, lesson.steps.length - 1);
		this.#attempts = { ...kept?.attempts };
		this.#rev = kept?.rev ?? 0;
		this.began = kept?.began ?? means.now();
	}

	get current(): LessonStep {
		return this.lesson.steps[this.step]!;
	}
	get isLast(): boolean {
		return this.step === this.lesson.steps.length - 1;
	}
	get standing(): Standing {
		const { lesson, step, began } = this;
		return { seance: lesson.id, step, rev: this.#rev, began, attempts: this.#attempts };
	}
	get sent(): Sent {
		const attempt = this.#attempts[keyOf(this.current)] ?? [];
		return { seance: this.lesson.id, step: this.step, rev: this.#rev, attempt };
	}

	/** Where the activity of a step is opened as pupils do. */
	pupilsPage({ activity }: LessonStep): string | undefined {
		return activity && this.#means.pupilsPage?.(activity);
	}

	/** From now on what is done here is told to the other window. */
	join(link: Link): void {
		this.#link = link;
	}

	/** Brings what the step shows. */
	async open(): Promise<void> {
		const step = this.current;
		this.trouble = undefined;
		this.#opening = true;
		const made = await this.#made(step);
		// Another step was turned to meanwhile.
		if (this.current !== step) return;
		this.#opening = false;
		if (typeof made === 'string') {
			this.session = undefined;
			this.activity = undefined;
			this.view = undefined;
			this.trouble = made;
			return;
		}
		this.activity = made.activity;
		this.view = made.view;
		this.session = new StageSession(
			made.activity,
			made.staged,
			this.#attempts[keyOf(step)] ?? [],
			(entries) => this.#did(keyOf(step), entries)
		);
	}

	/** « Suivant »: in the activity, and from its end to the next step. */
	next(): Turned {
		if (this.#opening) return 'turned';
		const turned = this.session?.next() ?? 'end';
		if (turned !== 'end' || this.isLast) return turned;
		this.goTo(this.step + 1);
		return 'turned';
	}

	/** « Retour »: in the activity, and from its beginning to the step before. */
	back(): void {
		if (this.#opening) return;
		if (this.session?.hasBefore) this.session.back();
		else if (this.step > 0) this.goTo(this.step - 1);
	}

	goTo(step: number): void {
		if (step === this.step || !this.lesson.steps[step]) return;
		this.step = step;
		this.#told();
		void this.open();
	}

	/** The time of the plan counts from now on. */
	beginTime(): void {
		this.began = this.#means.now();
		this.#means.keep(this.standing);
	}

	/** The whole lesson from its beginning. */
	restart(): void {
		this.#attempts = {};
		this.began = this.#means.now();
		this.step = 0;
		this.#told();
		void this.open();
	}

	/** What the other window says. What is older than what stands here is not followed. */
	receive({ seance, step, rev, attempt }: Sent): void {
		const there = this.lesson.steps[step];
		if (seance !== this.lesson.id || rev <= this.#rev || !there || !areEntries(attempt)) return;
		this.#rev = rev;
		this.#attempts = { ...this.#attempts, [keyOf(there)]: attempt };
		this.#means.keep(this.standing);
		if (step === this.step && this.session) {
			this.session.entries = attempt;
			return;
		}
		this.step = step;
		this.#means.keep(this.standing);
		void this.open();
	}

	#did(key: string, entries: readonly Entry[]): void {
		this.#attempts = { ...this.#attempts, [key]: entries };
		this.#told();
	}

	#told(): void {
		this.#rev += 1;
		this.#means.keep(this.standing);
		this.#link?.send(this.sent);
	}

	/** A step in which nothing is looked at together. */
	#still(step: LessonStep): Made {
		const { activity, stageable } = stillStep(this.lesson, step);
		return { activity, staged: stagedOf(stageable) };
	}

	async #made(step: LessonStep): Promise<Made | Trouble> {
		if (!step.activity) return this.#still(step);
		const opened = await this.#means.open(step.activity).catch(() => undefined);
		if (!opened) return 'missing';
		const { activity, kind } = opened;
		const isProjected = activity.modes.includes('projection');
		if (isProjected && kind.View && isMadeTogether(activity.kind)) {
			const { id, title } = activity;
			const stage = () => [{ id, title, lines: [] }];
			return { activity, view: kind.View, staged: stagedOf({ ...kind, stage, opening: [], closing: [] }) };
		}
		if (!isProjected || !hasStage(activity.kind))
			return this.lesson.steps.length > 1 ? this.#still(step) : 'notHere';
		const stage = await loadStage(activity.kind).catch(() => undefined);
		if (!stage) return 'missing';
		return { activity, staged: stagedOf({ ...kind, stage, ...framed(activity) }) };
	}
}
