import { expect, it } from 'vitest';
import { blocks, glue } from './blocks';
import { piece } from './texts';

it('begins a paragraph where the author says so, and a message where somebody speaks', () => {
	const cut = blocks([
		piece('a'),
		piece('b'),
		piece('c', undefined, { newLine: true }),
		piece('d', undefined, { from: 'jade' }),
		piece('e'),
		piece('f', undefined, { from: 'jade' })
	]);
	expect(cut.map(({ from, segments }) => [from, segments.map((one) => one.id)])).toEqual([
		[undefined, ['a', 'b']],
		[undefined, ['c']],
		['jade', ['d', 'e']],
		['jade', ['f']]
	]);
});

it.each([
	['le début', true, ''],
	['la suite', false, ' '],
	[', puis', false, ''],
	['… et', false, ''],
	['? Oui', false, '\u00a0'],
	['» dit-elle', false, '\u00a0']
])('spaces pieces as French is spaced: %s', (text, first, space) => {
	expect(glue(text, first)).toBe(space);
});
