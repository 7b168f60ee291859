import { describe, expect, it } from 'vitest';
import { journalActs, LONGEST_STRIP, type JournalAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<JournalAct>([
		{ do: 'write', strip: 'a', text: 'mots' },
		{ do: 'erase', strip: 'a' },
		{ do: 'go', strip: 'a' },
		{ do: 'finish' }
	])('understands its own words: %j', (act) => {
		expect(journalActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		'write',
		[],
		{},
		{ do: 'write', strip: 'a' },
		{ do: 'write', strip: 'a', text: ['x'] },
		{ do: 'write', strip: '', text: 'x' },
		{ do: 'erase' },
		{ do: 'go', strip: 3 },
		{ do: 'toString', strip: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(journalActs.read(saved, same)).toBeNull();
	});

	it('takes a full page and no more', () => {
		const write = (length: number) => ({ do: 'write', strip: 'a', text: 'é'.repeat(length) });
		expect(journalActs.read(write(LONGEST_STRIP), same)).not.toBeNull();
		expect(journalActs.read(write(LONGEST_STRIP + 1), same)).toBeNull();
	});

	it('gives strips their present names, and leaves the words alone', () => {
		expect(journalActs.read({ do: 'write', strip: 'a', text: 'a' }, (id) => `new-${id}`)).toEqual({
			do: 'write',
			strip: 'new-a',
			text: 'a'
		});
	});
});
