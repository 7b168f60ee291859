import { expect, it } from 'vitest';
import { feelingsOf } from './feelings';

const NONE = { trust: 0.5, anger: 0, fear: 0, shame: 0 };
const variables = {
	colere: { of: 'sami', feeling: 'anger', min: 2, max: 6, start: 4 },
	minutes: { min: 0, max: 9, start: 9 },
	preuve: false
} as const;
const vars = { colere: 4, minutes: 9, preuve: true };

it('reads the feelings that are theirs, whatever the bounds of the variables', () => {
	expect(feelingsOf({ variables }, { vars }, 'sami')).toEqual({ ...NONE, anger: 0.5 });
	expect(feelingsOf({ variables }, { vars }, 'ines')).toEqual(NONE);
});

it('knows nothing of a variable that has no value yet', () => {
	expect(feelingsOf({ variables }, { vars: {} }, 'sami')).toEqual(NONE);
});
