import { describe, expect, it } from 'vitest';
import { LONGEST, sceneActs, type SceneAct } from './acts';

const same = (id: string) => id;
const address = { picture: 'p', at: 's', ask: 'q' };

describe('reading what was saved', () => {
	it.each<SceneAct>([
		{ do: 'look', picture: 'p', spot: 's' },
		{ do: 'pick', ...address, option: 'o' },
		{ do: 'drop', ...address, option: 'o' },
		{ do: 'say', ...address, text: '' },
		{ do: 'on', picture: 'p', pass: 'look' },
		{ do: 'on', picture: 'p', pass: 'think' }
	])('understands its own words: %j', (act) => {
		expect(sceneActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	});

	it.each([
		null,
		undefined,
		'look',
		42,
		[],
		{},
		{ do: 'look' },
		{ do: 'look', picture: 'p' },
		{ do: 'look', picture: '', spot: 's' },
		{ do: 'look', picture: 'p', spot: 3 },
		{ do: 'on', picture: 'p', pass: 'feel' },
		{ do: 'on', picture: 'p' },
		{ do: 'pick', ...address },
		{ do: 'pick', picture: 'p', at: 's', option: 'o' },
		{ do: 'say', ...address, text: ['x'] },
		{ do: 'toString', ...address, option: 'o' }
	])('gives null for nonsense: %j', (saved) => {
		expect(sceneActs.read(saved, same)).toBeNull();
	});

	it('takes 2,000 characters of own words and no more', () => {
		const say = (length: number) => ({ do: 'say', ...address, text: 'é'.repeat(length) });
		expect(sceneActs.read(say(LONGEST), same)).not.toBeNull();
		expect(sceneActs.read(say(LONGEST + 1), same)).toBeNull();
	});

	it('gives every id its present name, and leaves words and passes alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(sceneActs.read({ do: 'pick', ...address, option: 'o' }, rename)).toEqual({
			do: 'pick',
			picture: 'new-p',
			at: 'new-s',
			ask: 'new-q',
			option: 'new-o'
		});
		expect(sceneActs.read({ do: 'look', picture: 'p', spot: 's' }, rename)).toMatchObject({ spot: 'new-s' });
		expect(sceneActs.read({ do: 'say', ...address, text: 's' }, rename)).toMatchObject({ text: 's' });
		expect(sceneActs.read({ do: 'on', picture: 'p', pass: 'look' }, rename)).toMatchObject({ pass: 'look' });
	});

	it('brings nothing else in', () => {
		const saved = { do: 'look', picture: 'p', spot: 's', score: 3 };
		expect(sceneActs.read(saved, same)).toStrictEqual({ do: 'look', picture: 'p', spot: 's' });
	});
});
