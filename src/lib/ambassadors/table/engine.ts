import type { Engine } from '$lib/domain/engine';
import { randomFrom, shuffled } from '$lib/domain/random';
import {
	AUTO,
	QUESTIONS,
	STEPS,
	type Deck,
	type Level,
	type Outcome,
	type Reason,
	type Sorted,
	type Stage,
	type TableAct,
	type TableState
} from './flow';
import { FEWEST_PEOPLE, MOST_PEOPLE, PLAYERS } from './roles';

/** What a new story begins with. */
const round = {
	renamed: 0,
	sorted: undefined,
	read: 0,
	step: 0,
	outcome: undefined,
	reason: undefined,
	from: undefined,
	seen: {},
	question: 0
} as const satisfies Partial<TableState>;

const FOLLOWS: Readonly<Partial<Record<Stage, Stage>>> = {
	seats: 'frame',
	frame: 'story',
	roles: 'cards',
	leave: 'grid',
	grid: 'debrief',
	debrief: 'own',
	own: 'story'
};

/** Where an adult can be called for, and where another story can be asked for. */
const IN_STORY: readonly Stage[] = ['triage', 'roles', 'cards', 'play'];

export const findStory = (deck: Deck, { met }: Pick<TableState, 'met'>) =>
	deck.cases.find((one) => one.id === met.at(-1));

/** The story that chance gives this table next: none twice before all of the age have been met. */
export function drawn(deck: Deck, { seed, band, met }: TableState): string | undefined {
	const ofAge = deck.cases.filter((one) => one.bands.includes(band)).map((one) => one.id);
	const order = shuffled(ofAge, seed);
	const fresh = order.find((one) => !met.includes(one));
	return fresh ?? order.sort((a, b) => met.lastIndexOf(a) - met.lastIndexOf(b))[0];
}

/** The names that A and B bear now. Other ones when asked for, because a pupil at the table bears one. */
export function namesNow({ names }: Deck, { seed, met, renamed }: TableState): readonly [string, string] {
	const order = shuffled(names, Math.floor(randomFrom(seed + met.length)() * 2 ** 32));
	const nth = (at: number) => order[(2 * renamed + at) % order.length]!;
	return [nth(0), nth(1)];
}

/**
 * The rules of a table. Two of them are laws: nothing is played before the triage has said « conflit » of a conflict,
 * and no agreement stands on a story in which a sign of danger showed.
 */
export const engine: Engine<Deck, TableState, TableAct> = {
	start: (_, seed) => ({ seed, at: 'seats', people: 5, band: 'college', auto: 0, met: [], ...round }),
	advance,
	assess: (_, { at }) =>
		at === 'own' ? { status: 'done', observed: [] } : { status: 'under-way', progress: { done: 0, of: 1 } },
	place: (_, { at }) => at
};

function advance(deck: Deck, state: TableState, act: TableAct): TableState | null {
	const { at } = state;
	switch (act.do) {
		case 'set':
			return at === 'seats' ? set(state, act) : null;
		case 'on':
			return on(state);
		case 'take': {
			const known = deck.cases.some((one) => one.id === act.story);
			if (at !== 'story' || !known) return null;
			return { ...state, ...round, at: 'triage', met: [...state.met, act.story] };
		}
		case 'other':
			return IN_STORY.includes(at) || at === 'relay' ? { ...state, ...round, at: 'story' } : null;
		case 'rename':
			return at === 'triage' || at === 'roles' ? { ...state, renamed: state.renamed + 1 } : null;
		case 'sort':
			return at === 'triage' ? sort(deck, state, act.as) : null;
		case 'read': {
			if (at !== 'cards') return null;
			const read = state.read + 1;
			return { ...state, read, at: read < PLAYERS.length ? 'cards' : 'play' };
		}
		case 'step':
			return at === 'play' && act.to !== state.step && act.to >= 0 && act.to < STEPS.length
				? { ...state, step: act.to }
				: null;
		case 'help':
			return IN_STORY.includes(at) ? { ...state, at: 'relay', reason: 'help', from: at } : null;
		case 'resume':
			return at === 'relay' && state.from ? { ...state, at: state.from, ...calm } : null;
		case 'stop':
			return at === 'play' ? stop(deck, state, act.as) : null;
		case 'see': {
			if (at !== 'grid' && at !== 'play') return null;
			const level = (((state.seen[act.line] ?? 0) + 1) % 3) as Level;
			return { ...state, seen: { ...state.seen, [act.line]: level } };
		}
		case 'ask':
			return at === 'debrief' && act.question >= 0 && act.question < QUESTIONS.length
				? { ...state, question: act.question }
				: null;
	}
}

const calm = { reason: undefined, from: undefined } as const;

function set(state: TableState, act: TableAct & { do: 'set' }): TableState | null {
	if ('band' in act) return { ...state, band: act.band };
	if ('auto' in act) return AUTO.some((one) => one === act.auto) ? { ...state, auto: act.auto } : null;
	const fits = act.people >= FEWEST_PEOPLE && act.people <= MOST_PEOPLE;
	return fits ? { ...state, people: act.people } : null;
}

function on(state: TableState): TableState | null {
	const { at, read } = state;
	// Whoever has held a card leaves the role before anything else.
	if (at === 'relay') return read > 0 ? { ...state, at: 'leave' } : { ...state, ...round, at: 'story' };
	const next = FOLLOWS[at];
	if (!next) return null;
	return next === 'story' ? { ...state, ...round, at: next } : { ...state, at: next };
}

function sort(deck: Deck, state: TableState, as: Sorted): TableState | null {
	const isConflict = findStory(deck, state)?.sort === 'conflict';
	if (as === 'conflict' && isConflict) return { ...state, sorted: as, at: 'roles' };
	const reason: Reason = as === 'conflict' ? 'missed' : isConflict ? 'careful' : 'right';
	// An adult who is there may say that this story can be played; bullying never is.
	return { ...state, sorted: as, at: 'relay', reason, from: isConflict ? 'roles' : undefined };
}

function stop(deck: Deck, state: TableState, as: Outcome): TableState | null {
	const story = findStory(deck, state);
	const flagged = story?.sort === 'conflict' && story.flag !== undefined;
	if (as === 'relay') return { ...state, outcome: as, at: 'relay', reason: 'handed', from: undefined };
	if (as === 'agreement') {
		if (state.step < STEPS.indexOf('agreement')) return null;
		if (flagged) return { ...state, outcome: 'relay', at: 'relay', reason: 'flag', from: undefined };
	}
	return { ...state, outcome: as, at: 'leave' };
}
