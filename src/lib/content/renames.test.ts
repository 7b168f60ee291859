import { expect, test } from 'vitest';
import { endOf, settledRenames } from './renames';

test('follows a thing that was renamed twice to its last name', () => {
	expect(settledRenames({ a: 'b', b: 'c' })).toEqual({ a: 'c', b: 'c' });
});

test('leaves a circle where it is', () => {
	expect(endOf({ a: 'b', b: 'a' }, 'a')).toBeUndefined();
	expect(settledRenames({ a: 'b', b: 'a' })).toEqual({ a: 'a', b: 'b' });
});

test('does not take a word of the language for a rename', () => {
	expect(endOf({}, 'constructor')).toBe('constructor');
});
