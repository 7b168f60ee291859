import { expect, it } from 'vitest';
import { Mover, type Board } from './mover.svelte';
import { short } from './short';

const places = ['a', 'b', 'c'].map((id) => ({ id, name: `Place ${id}` }));

function moving(at?: string, more: Partial<Board> = {}) {
	const puts: string[][] = [];
	const mover = new Mover({
		nameOf: (item) => `nom ${item}`,
		placesFor: () => places,
		placeOf: () => at,
		put: (...done) => void puts.push(done),
		...more
	});
	return { mover, puts };
}

it('lifts what is pressed and says how many places are open to it', () => {
	const { mover } = moving();
	mover.press('x');
	expect(mover.held).toBe('x');
	expect(mover.said).toEqual({ what: 'lifted', item: 'nom x', of: 3 });
});

it('takes the other thing in hand when another is pressed, and loses the aim', () => {
	const { mover } = moving();
	mover.press('x');
	mover.turn(1);
	mover.press('y');
	expect([mover.held, mover.over]).toEqual(['y', undefined]);
});

it('turns round at both ends, from the first place forward and from the last one back', () => {
	const { mover } = moving();
	mover.lift('x');
	const seen = [1, 1, 1, 1].map(() => (mover.turn(1), mover.over));
	expect(seen).toEqual(['a', 'b', 'c', 'a']);
	mover.turn(-1);
	expect(mover.over).toBe('c');
	mover.lift('x');
	mover.turn(-1);
	expect(mover.over).toBe('c');
});

it('turns from where the thing lies', () => {
	const { mover } = moving('b');
	mover.lift('x');
	mover.turn(1);
	expect(mover.over).toBe('c');
});

it('aims at nothing that does not take the thing, and says nothing of it', () => {
	const { mover } = moving();
	mover.aim('a');
	expect(mover.over).toBeUndefined();
	mover.lift('x');
	mover.aim('a');
	expect(mover.said).toEqual({ what: 'over', place: 'Place a', n: 1, of: 3 });
	mover.aim('ailleurs');
	expect(mover.over).toBeUndefined();
	expect(mover.said).toMatchObject({ place: 'Place a' });
	expect([mover.takes('a'), mover.takes('ailleurs')]).toEqual([true, false]);
});

it('puts where one aims at the second press, and gives the focus back to the thing', () => {
	const { mover, puts } = moving();
	mover.press('x');
	mover.turn(-1);
	mover.press('x');
	expect(puts).toEqual([['x', 'c']]);
	expect([mover.held, mover.over, mover.landing]).toEqual([undefined, undefined, 'x']);
	expect(mover.said).toEqual({ what: 'put', item: 'nom x', place: 'Place c' });
});

it('asks nothing when it is put where it lies already', () => {
	const { mover, puts } = moving('b');
	mover.lift('x');
	mover.put('x', 'b');
	expect(puts).toEqual([]);
	expect(mover.held).toBeUndefined();
});

it('asks nothing of a place that does not take it', () => {
	const { mover, puts } = moving();
	mover.put('x', 'ailleurs');
	expect([puts, mover.said]).toEqual([[], undefined]);
});

it('puts back what is pressed again without an aim, and cancels only what is in hand', () => {
	const { mover, puts } = moving();
	mover.cancel();
	expect(mover.said).toBeUndefined();
	mover.press('x');
	mover.press('x');
	expect(mover.said).toEqual({ what: 'back', item: 'nom x' });
	expect([mover.held, mover.landing, puts]).toEqual([undefined, 'x', []]);
});

it('moves nothing while the board is locked', () => {
	const { mover, puts } = moving(undefined, { locked: () => true });
	mover.press('x');
	mover.lift('x');
	mover.put('x', 'a');
	expect([mover.held, puts, mover.said]).toEqual([undefined, [], undefined]);
});

it('has nothing in hand any more once lists are asked for', () => {
	const { mover } = moving();
	mover.lift('x');
	mover.turn(1);
	mover.toggleLists();
	expect([mover.lists, mover.held, mover.over]).toEqual([true, undefined, undefined]);
	expect(mover.takes('a')).toBe(false);
});

it('names a long card by its beginning, cut between words', () => {
	expect(short('Une phrase courte.')).toBe('Une phrase courte.');
	expect(short('Chaque midi, le sac de Lina disparaît, et personne ne dit rien à la cantine.')).toBe(
		'Chaque midi, le sac de Lina disparaît, et personne ne dit…'
	);
	expect(short('x'.repeat(200))).toHaveLength(61);
});
