import { expect, test } from 'vitest';
import { minutesToRead } from './reading';

test('counts words, not signs, and never less than a minute', () => {
	expect(minutesToRead(['Bonjour !'])).toBe(1);
	expect(minutesToRead([Array(180).fill('mot').join(' '), '« ! »'])).toBe(1);
	expect(minutesToRead([Array(181).fill('mot').join(' ')])).toBe(2);
});
