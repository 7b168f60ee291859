/** The rules of putting in order. Any order may be looked at; what is said changes with it, and it stays movable. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { shuffled } from '$lib/domain/random';
import type { OrderAct } from './acts';
import type { OrderContent, OrderStep } from './schema';

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface OrderState {
	/** Ids of the steps as they stand, first to last. */
	readonly order: readonly string[];
	/** Why each stands where it does is shown. */
	readonly looking: boolean;
	/** Steps that were moved before anything was said, in the order in which they first were. */
	readonly moved: readonly string[];
	/** Steps that were moved while it was said. */
	readonly again: readonly string[];
}

/** A step that stands before one that usually comes first. */
export interface Crossing {
	/** Usually comes first, and stands later. */
	readonly before: OrderStep;
	readonly after: OrderStep;
	readonly because: string;
}

/** Where one stands once one looks. */
export const LOOK = 'regard';

export const orderEngine: Engine<OrderContent, OrderState, OrderAct> = {
	start: (content, seed) => ({ order: mixed(content, seed), looking: false, moved: [], again: [] }),
	advance,
	assess,
	place: (_content, state) => (state.looking ? LOOK : (state.order[0] ?? LOOK))
};

/** The steps shuffled, between the fixed ones, and never in an order that holds already. */
function mixed(content: OrderContent, seed: number): string[] {
	const loose = content.steps.filter((step) => !isFixed(content, step.id));
	const mixed = shuffled(
		loose.map((step) => step.id),
		seed
	);
	const [first, last] = [content.first, content.last].map((id) => (id === undefined ? [] : [id]));
	const order = [...first!, ...mixed, ...last!];
	if (crossings(content, order).length > 0) return order;
	const later = loose.find(({ after = [] }) => after.some((one) => mixed.includes(one.id)))!;
	const earlier = later.after!.find((one) => mixed.includes(one.id))!;
	return order.map((id) => (id === later.id ? earlier.id : id === earlier.id ? later.id : id));
}

function advance(content: OrderContent, state: OrderState, act: OrderAct): OrderState | null {
	switch (act.do) {
		case 'put':
			return put(content, state, act.step, act.place);
		case 'look':
			return state.looking ? null : { ...state, looking: true };
	}
}

function put(content: OrderContent, state: OrderState, step: string, place: number): OrderState | null {
	const from = placeOf(state, step);
	if (from === undefined || from === place || isFixed(content, step)) return null;
	if (!placesOf(content).includes(place)) return null;
	const order = state.order.filter((one) => one !== step);
	order.splice(place - 1, 0, step);
	const list = state.looking ? 'again' : 'moved';
	return { ...state, order, [list]: state[list].includes(step) ? state[list] : [...state[list], step] };
}

function assess(_content: OrderContent, state: OrderState): Assessment {
	if (state.looking)
		return { status: 'done', observed: state.again.map((at) => ({ what: 'second-try', at })) };
	if (state.moved.length === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done: 0, of: 1 } };
}

export const findStep = (content: OrderContent, id: string): OrderStep | undefined =>
	content.steps.find((one) => one.id === id);

export const isFixed = ({ first, last }: OrderContent, id: string): boolean => id === first || id === last;

/** The places that a step can be put at, counted from 1: the fixed ones keep theirs. */
export function placesOf({ steps, first, last }: OrderContent): number[] {
	const all = steps.map((_step, index) => index + 1);
	return all.slice(first === undefined ? 0 : 1, last === undefined ? undefined : -1);
}

/** The place of a step, counted from 1. */
export function placeOf(state: OrderState, step: string): number | undefined {
	const index = state.order.indexOf(step);
	return index === -1 ? undefined : index + 1;
}

/** Every pair that stands the other way round, in the order in which its later step stands. */
export function crossings(content: OrderContent, order: readonly string[]): Crossing[] {
	return order.flatMap((id, index) => {
		const after = findStep(content, id);
		return (after?.after ?? [])
			.filter((one) => order.indexOf(one.id) > index)
			.flatMap(({ id, because }) => {
				const before = findStep(content, id);
				return before && after ? [{ before, after, because }] : [];
			});
	});
}
