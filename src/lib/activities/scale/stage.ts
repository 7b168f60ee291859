/**
 * A scale on the stage: each thing is told, then placed by the class; after the talk each may be placed otherwise.
 * No place is the right one, so nothing is judged: the sides are shown once everything lies somewhere.
 */
import { paged, withOn } from '../parts/stage/told';
import { said, type Slide, type StageOf, type Text } from '../parts/stage/slides';
import type { ScaleAct } from './acts';
import { dealt, hasMoved, inHand, placeOf, type ScaleState } from './engine';
import { reasonsAt, stopsOf, type Stop } from './line';
import type { ScaleContent, ScaleThing } from './schema';

type Shown = Slide<ScaleAct>;

export const scaleStage: StageOf<ScaleContent, ScaleState, ScaleAct> = (content, state) => {
	switch (state.step) {
		case 'first':
			return first(content, state);
		case 'talk':
			return withOn<ScaleAct>(talk(content, state), { do: 'on', from: 'talk' });
		case 'second':
			return second(content, state);
		case 'compare':
			return compare(content, state);
	}
};

function first(content: ScaleContent, state: ScaleState): Shown[] {
	const things = dealt(content, state);
	const [thing] = inHand(content, state);
	const placed = things[(thing ? things.indexOf(thing) : things.length) - 1];
	const because = placed ? why(content, state, placed) : places(content);
	if (!thing)
		return [
			...because,
			{ id: 'placed', title: said('scalePlaced'), lines: [], on: { do: 'on', from: 'first' } }
		];
	return [
		...because,
		...told(thing, {}),
		{ id: `ask-${thing.id}`, title: content.question, lines: [], options: options(content, state, thing) }
	];
}

/** The questions of the talk, then each thing with what others could say of it. */
const talk = (content: ScaleContent, state: ScaleState): Shown[] => [
	...paged(
		'prompts',
		content.prompts.map(({ text }) => text),
		{ title: said('talk') }
	),
	...dealt(content, state).flatMap((thing) => [
		...told(thing, { over: said('chosen'), title: whereNow(content, state, thing.id) }),
		...thing.sides.flatMap((side) =>
			paged(`side-${thing.id}-${side.id}`, [side.text], { title: said('others') })
		)
	])
];

/** Nothing says of a thing that it stays: those before the last one that moved have had their turn. */
function second(content: ScaleContent, state: ScaleState): Shown[] {
	const things = dealt(content, state);
	const last = things.findLastIndex(({ id }) => hasMoved(state, id));
	const moved = things[last];
	return [
		...(moved
			? why(content, state, moved)
			: [{ id: 'again', title: said('scaleAgain'), lines: [said('scaleBoth')] }]),
		...things.slice(last + 1).flatMap((thing) => [
			...told(thing, { over: said('chosen'), title: whereNow(content, state, thing.id) }),
			{
				id: `ask-${thing.id}`,
				title: said('scaleMove'),
				lines: [said('scaleStay')],
				options: options(content, state, thing),
				optional: true
			}
		]),
		{ id: 'placed', title: said('scalePlacedAgain'), lines: [], on: { do: 'on', from: 'second' } }
	];
}

const compare = (content: ScaleContent, state: ScaleState): Shown[] => [
	{ id: 'compare', title: said('scaleCompare'), lines: [said('scaleCompared')] },
	...dealt(content, state)
		.filter(({ id }) => hasMoved(state, id))
		.flatMap((thing) => told(thing, { over: whereNow(content, state, thing.id), title: said('scaleMoved') }))
];

function places({ places }: ScaleContent): Shown[] {
	if (places.every(({ hint }) => hint === undefined)) return [];
	const named = places.map(({ name, hint }) => (hint ? `${name} (${hint})` : name));
	return paged('places', named, { title: said('scalePlaces') });
}

/** The reason may as well be said aloud. */
function why(content: ScaleContent, state: ScaleState, { id: thing }: ScaleThing): Shown[] {
	const reasons = reasonsAt(content, placeOf(state.now, thing));
	if (reasons.length === 0 || state.now.because[thing] !== undefined) return [];
	const options = reasons.map(({ id, text }) => ({
		id,
		text,
		act: { do: 'because', thing, reason: id } as const
	}));
	const over = whereNow(content, state, thing);
	const lines = [said('aloud')];
	return [{ id: `why-${thing}`, over, title: said('why'), lines, options, optional: true }];
}

/** Where it may be put. Of what lies between two ends, the middle is enough for a class. */
const options = (content: ScaleContent, state: ScaleState, { id: thing }: ScaleThing) =>
	stopsOf(content)
		.filter((stop) => !('near' in stop) && stop.id !== placeOf(state.now, thing))
		.map((stop) => ({
			id: stop.id,
			text: textOf(stop),
			act: { do: 'put', thing, place: stop.id } as const
		}));

const told = ({ id, text }: ScaleThing, head: Pick<Shown, 'over' | 'title'>): Shown[] =>
	paged(`told-${id}`, [text], head);

function whereNow(content: ScaleContent, state: ScaleState, thing: string): Text | undefined {
	const stop = stopsOf(content).find(({ id }) => id === placeOf(state.now, thing));
	return stop && textOf(stop);
}

const textOf = (stop: Stop): Text => ('name' in stop ? stop.name : said('between'));
