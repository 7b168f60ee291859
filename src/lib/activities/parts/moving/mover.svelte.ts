import { createContext } from 'svelte';

/** What a view tells of the things that can be moved. All ids are the view's own. */
export interface Board {
	/** A thing's name, as it is announced: short. */
	readonly nameOf: (item: string) => string;
	/** Where a thing may be put now, in reading order. */
	readonly placesFor: (item: string) => readonly Place[];
	/** The place that it lies in; `undefined` while it lies in none. */
	readonly placeOf: (item: string) => string | undefined;
	/** The learner puts it there: one act. Putting it where it lies already is never asked. */
	readonly put: (item: string, place: string) => void;
	/** Places are named by their number (« Place 2 sur 5 »): it is not said twice. */
	readonly numbered?: boolean;
	/** Nothing moves while this holds. */
	readonly locked?: () => boolean;
}

export interface Place {
	readonly id: string;
	/** As it is announced, and as a list offers it. */
	readonly name: string;
}

/** The last thing that happened, for those who listen. */
export type Said =
	| { readonly what: 'lifted'; readonly item: string; readonly of: number }
	| { readonly what: 'over'; readonly place: string; readonly n: number; readonly of: number }
	| { readonly what: 'put'; readonly item: string; readonly place: string }
	| { readonly what: 'back'; readonly item: string };

/**
 * The one way in which things are moved, whatever moves them: a drag, two taps, keys, or a list. All four end
 * in `put`, so they leave the same act. It knows names and places, nothing of what they mean.
 */
export class Mover {
	/** Id of the thing in hand. */
	held = $state<string | undefined>();
	/** Id of the place that it would be put in. */
	over = $state<string | undefined>();
	/** Lists instead of cards: for who prefers them, and for switches. */
	lists = $state(false);
	said = $state.raw<Said | undefined>();
	/** Id of the thing that the focus goes back to once the new state shows. */
	landing = $state<string | undefined>();

	readonly board: Board;

	constructor(board: Board) {
		this.board = board;
	}

	/** Lists instead of cards, or cards again: what was in hand is put back, for a list has no hand. */
	toggleLists(): void {
		this.held = undefined;
		this.over = undefined;
		this.lists = !this.lists;
	}

	/** Takes a thing in hand; the one that is there goes down where it is put, or back. */
	press(item: string): void {
		if (this.board.locked?.()) return;
		if (this.held !== item) return this.lift(item);
		if (this.over === undefined) this.cancel();
		else this.put(item, this.over);
	}

	lift(item: string): void {
		if (this.board.locked?.()) return;
		this.held = item;
		this.over = undefined;
		this.said = { what: 'lifted', item: this.board.nameOf(item), of: this.board.placesFor(item).length };
	}

	/** The next place, or the one before; round at both ends. */
	turn(step: 1 | -1): void {
		if (this.held === undefined) return;
		const places = this.board.placesFor(this.held);
		const here = this.over ?? this.board.placeOf(this.held);
		const at = places.findIndex((one) => one.id === here);
		const next = at === -1 ? (step === 1 ? 0 : places.length - 1) : at + step;
		this.aim(places[(next + places.length) % places.length]?.id);
	}

	/** Chooses the place at which the thing in hand would be put. */
	aim(place: string | undefined): void {
		if (this.held === undefined || place === this.over) return;
		const places = this.board.placesFor(this.held);
		const at = places.findIndex((one) => one.id === place);
		this.over = at === -1 ? undefined : place;
		if (at !== -1) this.said = { what: 'over', place: places[at]!.name, n: at + 1, of: places.length };
	}

	/** @returns whether the thing in hand may be put there */
	takes(place: string): boolean {
		return this.held !== undefined && this.board.placesFor(this.held).some((one) => one.id === place);
	}

	put(item: string, place: string): void {
		if (this.board.locked?.()) return;
		const to = this.board.placesFor(item).find((one) => one.id === place);
		this.held = undefined;
		this.over = undefined;
		this.landing = item;
		if (!to) return;
		this.said = { what: 'put', item: this.board.nameOf(item), place: to.name };
		if (this.board.placeOf(item) !== place) this.board.put(item, place);
	}

	cancel(): void {
		if (this.held === undefined) return;
		this.said = { what: 'back', item: this.board.nameOf(this.held) };
		this.landing = this.held;
		this.held = undefined;
		this.over = undefined;
	}
}

const [read, write] = createContext<Mover>();

/** The mover of the `Moving` around. */
export const mover = read;
export const provideMover = write;
