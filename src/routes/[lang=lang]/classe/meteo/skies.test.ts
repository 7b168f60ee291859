import { expect, it } from 'vitest';
import { countOf } from './skies';

it.each([
	['', 0],
	['7', 7],
	[' 12 ', 12],
	['41', undefined],
	['-1', undefined],
	['2.5', undefined],
	['trois', undefined]
])('%j is counted as %j', (text, count) => expect(countOf(text)).toBe(count));
