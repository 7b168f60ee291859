import { describe, expect, it } from 'vitest';
import { scenarioActs } from './acts';

const same = (id: string) => id;
const renamed = (id: string) => ({ matin: 'lundi', rire: 'sourire' })[id] ?? id;

describe('the saved words of a story', () => {
	it('reads a choice and a step on as they were saved', () => {
		const choose = { do: 'choose', node: 'lundi', choice: 'rire' };
		expect(scenarioActs.read(choose, same)).toEqual(choose);
		expect(scenarioActs.read({ do: 'next', node: 'lundi' }, same)).toEqual({ do: 'next', node: 'lundi' });
	});

	it('gives their present ids to a node and a choice that were renamed', () => {
		expect(scenarioActs.read({ do: 'choose', node: 'matin', choice: 'rire' }, renamed)).toEqual({
			do: 'choose',
			node: 'lundi',
			choice: 'sourire'
		});
		expect(scenarioActs.read({ do: 'next', node: 'matin' }, renamed)).toEqual({ do: 'next', node: 'lundi' });
	});

	it('keeps nothing but its own words', () => {
		for (const words of [
			{ do: 'next', node: 'lundi' },
			{ do: 'choose', node: 'lundi', choice: 'rire' }
		])
			expect(scenarioActs.read({ ...words, at: 12, who: 'x' }, same)).toEqual(words);
	});

	it.each([
		null,
		undefined,
		'choose',
		3,
		[],
		{},
		{ do: 'choose', node: 'lundi' },
		{ do: 'choose', node: 'lundi', choice: 4 },
		{ do: 'choose', node: 'lundi', choice: '' },
		{ do: 'choose', choice: 'rire' },
		{ do: 'next' },
		{ do: 'next', node: ['lundi'] },
		{ do: 'jump', node: 'lundi' },
		{ node: 'lundi' }
	])('does not understand %j', (saved) => {
		expect(scenarioActs.read(saved, same)).toBeNull();
	});
});
