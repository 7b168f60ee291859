import { describe, expect, it } from 'vitest';
import { commandOf } from './keys';

const press = (key: string, more = {}) => ({
	key,
	code: '',
	shiftKey: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	...more
});

describe('a key', () => {
	it.each([
		['PageDown', { do: 'next' }],
		['PageUp', { do: 'back' }],
		['F5', { do: 'full' }],
		['B', { do: 'dark' }],
		['.', { do: 'dark' }],
		['v', { do: 'vote' }],
		['r', { do: 'rewind' }],
		['3', { do: 'take', option: 2, less: false }],
		['-', { do: 'room', by: -1 }]
	])('%s asks for what a clicker or a keyboard means by it', (key, command) => {
		expect(commandOf(press(key), true)).toEqual(command);
	});

	it.each(['b', 'n', '.', '1', '?', '+'])('%s does nothing once single signs are turned off', (key) => {
		expect(commandOf(press(key), false)).toBeUndefined();
	});

	it.each(['PageDown', 'PageUp', 'ArrowLeft', 'F5'])('%s still works then', (key) => {
		expect(commandOf(press(key), false)).toBeDefined();
	});

	it('of the upper row counts one hand more, with Shift one less, on a French keyboard too', () => {
		const more = { do: 'take', option: 2, less: false };
		expect(commandOf(press('"', { code: 'Digit3' }), true)).toEqual(more);
		expect(commandOf(press('3', { code: 'Numpad3' }), true)).toEqual(more);
		expect(commandOf(press('3', { code: 'Digit3', shiftKey: true }), true)).toEqual({ ...more, less: true });
		expect(commandOf(press('#', { code: 'Digit3', shiftKey: true }), true)).toEqual({ ...more, less: true });
	});

	it('is left to the browser together with Ctrl, Alt or the command key', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'])
			expect(commandOf(press('r', { [held]: true }), true)).toBeUndefined();
	});

	it('that is not told is nobody’s', () => {
		expect(commandOf(press('Tab'), true)).toBeUndefined();
		expect(commandOf(press('toString'), true)).toBeUndefined();
	});
});
