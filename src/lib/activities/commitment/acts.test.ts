import { describe, expect, it } from 'vitest';
import { commitmentActs, LONGEST_TEXT, type CommitmentAct } from './acts';
import { HOWS } from './schema';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<CommitmentAct>([
		{ do: 'choose', commitment: 'a' },
		{ do: 'write', text: 'mots' },
		{ do: 'erase' },
		{ do: 'pick', part: 'when', option: 'o' },
		{ do: 'note', part: 'help', text: 'Lou' },
		{ do: 'drop', part: 'help' },
		{ do: 'take' },
		{ do: 'smaller', step: 's' },
		...HOWS.map((how) => ({ do: 'look' as const, how }))
	])('understands its own words: %j', (act) => {
		expect(commitmentActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		'take',
		[],
		{},
		{ do: 'choose' },
		{ do: 'write', text: 'é'.repeat(LONGEST_TEXT + 1) },
		{ do: 'pick', part: 'what', option: 'o' },
		{ do: 'pick', part: 'when', option: 3 },
		{ do: 'note', part: 'when' },
		{ do: 'drop', part: 'constructor' },
		{ do: 'look', how: 'failed' },
		{ do: 'smaller', step: '' },
		{ do: 'toString' }
	])('gives null for nonsense: %j', (saved) => {
		expect(commitmentActs.read(saved, same)).toBeNull();
	});

	it('keeps no date, whatever was saved beside', () => {
		const saved = { do: 'look', how: 'done', on: '2026-11-25' };
		expect(commitmentActs.read(saved, same)).toStrictEqual({ do: 'look', how: 'done' });
	});

	it('gives ids their present names, and leaves the words alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(commitmentActs.read({ do: 'choose', commitment: 'a' }, rename)).toMatchObject({
			commitment: 'new-a'
		});
		expect(commitmentActs.read({ do: 'smaller', step: 's' }, rename)).toMatchObject({ step: 'new-s' });
		expect(commitmentActs.read({ do: 'pick', part: 'when', option: 'o' }, rename)).toMatchObject({
			part: 'when',
			option: 'new-o'
		});
		expect(commitmentActs.read({ do: 'write', text: 'a' }, rename)).toMatchObject({ text: 'a' });
	});
});
