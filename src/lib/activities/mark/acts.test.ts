import { describe, expect, it } from 'vitest';
import { markActs, type MarkAct } from './acts';

const same = (id: string) => id;

describe('the saved words of a search', () => {
	it.each<MarkAct>([
		{ do: 'mark', segment: 'x', signal: 'a' },
		{ do: 'unmark', segment: 'x', signal: 'a' },
		{ do: 'look' }
	])('are read as they were saved, and nothing else with them: %j', (act) => {
		expect(markActs.read({ ...JSON.parse(JSON.stringify(act)), score: 3 }, same)).toStrictEqual(act);
	});

	it('give their present ids to what was renamed', () => {
		expect(markActs.read({ do: 'unmark', segment: 'x', signal: 'a' }, (id) => `new-${id}`)).toEqual({
			do: 'unmark',
			segment: 'new-x',
			signal: 'new-a'
		});
	});

	it.each([
		null,
		undefined,
		'look',
		7,
		[],
		{},
		{ do: 'mark', segment: 'x' },
		{ do: 'mark', signal: 'a' },
		{ do: 'mark', segment: '', signal: 'a' },
		{ do: 'unmark', segment: 'x', signal: ['a'] },
		{ do: 'constructor' }
	])('are not understood: %j', (saved) => {
		expect(markActs.read(saved, same)).toBeNull();
	});
});
