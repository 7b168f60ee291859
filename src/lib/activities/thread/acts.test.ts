import { describe, expect, it } from 'vitest';
import { threadActs, type ThreadAct } from './acts';

const same = (id: string) => id;

describe('the saved words of a conversation', () => {
	it.each<ThreadAct>([
		{ do: 'read', beat: 'soir', message: 'a' },
		{ do: 'decide', beat: 'soir', decision: 'aider' },
		{ do: 'next', beat: 'soir' }
	])('are read as they were saved, and nothing else with them: %j', (act) => {
		expect(threadActs.read({ ...JSON.parse(JSON.stringify(act)), at: 12 }, same)).toStrictEqual(act);
	});

	it('give their present ids to what was renamed', () => {
		const rename = (id: string) => `new-${id}`;
		expect(threadActs.read({ do: 'read', beat: 'soir', message: 'a' }, rename)).toEqual({
			do: 'read',
			beat: 'new-soir',
			message: 'new-a'
		});
		expect(threadActs.read({ do: 'decide', beat: 'soir', decision: 'x' }, rename)).toEqual({
			do: 'decide',
			beat: 'new-soir',
			decision: 'new-x'
		});
		expect(threadActs.read({ do: 'next', beat: 'soir' }, rename)).toEqual({ do: 'next', beat: 'new-soir' });
	});

	it.each([
		null,
		undefined,
		'read',
		3,
		[],
		{},
		{ do: 'read', beat: 'soir' },
		{ do: 'read', beat: 'soir', message: '' },
		{ do: 'read', message: 'a' },
		{ do: 'decide', beat: 'soir', decision: 4 },
		{ do: 'next' },
		{ do: 'next', beat: ['soir'] },
		{ do: 'toString', beat: 'soir' }
	])('are not understood: %j', (saved) => {
		expect(threadActs.read(saved, same)).toBeNull();
	});
});
