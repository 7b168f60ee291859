/**
 * An activity as a class plays it: the kind's own rules, and beside its state which slide is shown. All of it is
 * acts, so that a second window that is sent the entries shows the same, and going back is `rewindTo` here too.
 */
import type { Slide, StageOf } from '$lib/activities/parts/stage/slides';
import type { Acts, Engine } from '$lib/domain/engine';
import { asideAfter, NOTHING, readAside, turned, type Aside, type AsideAct } from './aside';

export interface StageState {
	readonly inner: unknown;
	/** Which slide of `inner`, from 0. */
	readonly slide: number;
	/** The neutral screen lies over it. */
	readonly neutral: boolean;
	/** The option that a clicker has come to, which has no key to choose with. */
	readonly framed: number | null;
	/** What the class does beside the activity. */
	readonly aside: Aside;
}

export type StageAct =
	/** Turns to a slide of the state. */
	| { readonly do: 'show'; readonly slide: number }
	/** Goes on from the last slide. */
	| { readonly do: 'on'; readonly act: unknown }
	/** The class takes an option: where one may come back to. */
	| { readonly do: 'take'; readonly act: unknown }
	/** The neutral screen, and back. */
	| { readonly do: 'neutral'; readonly on: boolean }
	/** A clicker comes to an option, or to none. */
	| { readonly do: 'frame'; readonly option: number | null }
	| { readonly do: 'aside'; readonly act: AsideAct };

export interface Staged {
	readonly engine: Engine<unknown, StageState, StageAct>;
	readonly acts: Acts<StageAct>;
	readonly slides: (content: unknown, state: StageState) => readonly Slide[];
}

/** What a class plays, as it stands when nothing is shown yet. */
export interface Stageable {
	readonly engine: Engine<unknown, unknown, unknown>;
	readonly acts: Acts<unknown>;
	/** How the states of its kind are cut into slides. */
	readonly stage: StageOf<unknown, unknown, unknown>;
	/** Before anything was done. */
	readonly opening: readonly Slide[];
	/** After the last slide of an activity that is done. */
	readonly closing: readonly Slide[];
}

export function stagedOf({ stage, opening, closing, ...kind }: Stageable): Staged {
	const slidesOf = (content: unknown, inner: unknown): readonly Slide[] => {
		const { status } = kind.engine.assess(content, inner);
		const own = stage(content, inner);
		if (status === 'untouched') return [...opening, ...own];
		const last = own.at(-1);
		const isLast = status === 'done' && last?.on === undefined && last?.options === undefined;
		return isLast ? [...own, ...closing] : own;
	};
	const slides = (content: unknown, { inner }: StageState) => slidesOf(content, inner);

	function advance(content: unknown, state: StageState, act: StageAct): StageState | null {
		switch (act.do) {
			case 'show': {
				const there = act.slide >= 0 && act.slide < slides(content, state).length;
				return there && act.slide !== state.slide ? shown(state, state.inner, act.slide) : null;
			}
			case 'on':
			case 'take': {
				const inner = kind.engine.advance(content, state.inner, act.act);
				return inner === null ? null : shown(state, inner, slideOf(content, state, inner));
			}
			case 'neutral':
				return act.on === state.neutral ? null : { ...state, neutral: act.on };
			case 'frame': {
				const { options = [] } = slides(content, state)[state.slide]!;
				const there = act.option === null || act.option < options.length;
				return there && act.option !== state.framed ? { ...state, framed: act.option } : null;
			}
			case 'aside': {
				const aside = asideAfter(state.aside, act.act);
				return aside === null ? null : { ...state, aside, neutral: false };
			}
		}
	}

	const shown = ({ aside }: StageState, inner: unknown, slide: number): StageState => ({
		inner,
		slide,
		neutral: false,
		framed: null,
		aside: turned(aside)
	});

	/** Ticking an answer stays on its slide; whatever turns the page begins at its first one. */
	function slideOf(content: unknown, state: StageState, inner: unknown): number {
		const before = slidesOf(content, state.inner)[state.slide];
		if (!before?.options?.some(({ taken }) => taken !== undefined)) return 0;
		const same = slidesOf(content, inner).findIndex(({ id, options }) => id === before.id && options);
		return Math.max(same, 0);
	}

	return {
		slides,
		engine: {
			start: (content, seed) => ({
				inner: kind.engine.start(content, seed),
				slide: 0,
				neutral: false,
				framed: null,
				aside: NOTHING
			}),
			advance,
			assess: (content, { inner }) => kind.engine.assess(content, inner),
			place: (content, { inner }) => kind.engine.place(content, inner)
		},
		acts: { version: 1, read: (saved, rename) => read(saved, rename, kind.acts) }
	};
}

function read(saved: unknown, rename: (id: string) => string, acts: Acts<unknown>): StageAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'show':
			return Number.isInteger(act.slide) ? { do: 'show', slide: act.slide as number } : null;
		case 'on':
		case 'take': {
			const inner = acts.read(act.act, rename);
			return inner === null ? null : { do: act.do, act: inner };
		}
		case 'neutral':
			return typeof act.on === 'boolean' ? { do: 'neutral', on: act.on } : null;
		case 'frame':
			return act.option === null || (Number.isInteger(act.option) && (act.option as number) >= 0)
				? { do: 'frame', option: act.option as number | null }
				: null;
		case 'aside': {
			const aside = readAside(act.act);
			return aside === null ? null : { do: 'aside', act: aside };
		}
		default:
			return null;
	}
}
