import { describe, expect, it } from 'vitest';
import { markEngine, remarks } from './engine';
import { act, played } from './played';
import { piece, search } from './texts';

const content = search({
	un: [piece('plain'), piece('x', { a: 'fits', b: 'rethink' }), piece('y', { a: 'partly', b: 'fits' })],
	deux: [piece('z', { a: 'rethink', b: 'fits' })]
});
const refused = (walk: string[], words: string) =>
	markEngine.advance(content, played(content, walk), act(words)) === null;

describe('marking', () => {
	it('begins with nothing marked, whatever the seed', () => {
		expect(markEngine.start(content, 1)).toEqual({ marks: {}, looking: false, second: [] });
		expect(markEngine.start(content, 9)).toEqual(markEngine.start(content, 1));
	});

	it('puts several signals on one piece, in the order in which they come', () => {
		expect(played(content, ['+x b', '+x a']).marks).toEqual({ x: ['b', 'a'] });
	});

	it('takes one away and leaves no trace of the last', () => {
		expect(played(content, ['+x a', '+x b', '-x a']).marks).toEqual({ x: ['b'] });
		expect(played(content, ['+x a', '-x a'])).toEqual(played(content, []));
	});

	it.each([
		['a mark that is there', ['+x a'], '+x a'],
		['taking away what is not there', ['+x a'], '-x b'],
		['marking what cannot be marked', [], '+plain a'],
		['a piece that does not exist', [], '+constructor a'],
		['a signal that does not exist', [], '+x constructor']
	])('refuses %s', (_what, walk, words) => {
		expect(refused(walk, words)).toBe(true);
	});
});

describe('looking', () => {
	const said = (walk: string[], passage = 0) =>
		remarks(content, played(content, walk), content.passages[passage]!).map(
			(one) => `${one.segment.id} ${one.signal.id} ${one.verdict}${one.marked ? '' : ' unmarked'}`
		);

	it('may be asked for at any time, once', () => {
		expect(played(content, ['look']).looking).toBe(true);
		expect(refused(['look'], 'look')).toBe(true);
	});

	it('speaks of every mark, and of what fits and is not marked; of nothing else', () => {
		expect(said(['+x b', '+y a'])).toEqual([
			'x a fits unmarked',
			'x b rethink',
			'y a partly',
			'y b fits unmarked'
		]);
		expect(said([], 1)).toEqual(['z b fits unmarked']);
	});

	it('says what this signal is worth at this place', () => {
		const [first] = remarks(content, played(content, ['+x b']), content.passages[0]!).filter(
			(one) => one.marked
		);
		expect(first?.explanation).toBe('b en x');
	});

	it('leaves one free to change marks, and keeps where one did', () => {
		const state = played(content, ['+x b', 'look', '-x b', '+x a', '+z b']);
		expect(state).toEqual({ marks: { x: ['a'], z: ['b'] }, looking: true, second: ['x', 'z'] });
	});
});

describe('where one stands', () => {
	it.each<[string, string[], unknown]>([
		['untouched', [], { status: 'untouched' }],
		['untouched again', ['+x a', '-x a'], { status: 'untouched' }],
		['under way', ['+x a', '+y a'], { status: 'under-way', progress: { done: 1, of: 3 } }],
		['never full before one looks', ['+x a', '+z a'], { status: 'under-way', progress: { done: 2, of: 3 } }],
		['done without a mark', ['look'], { status: 'done', observed: [] }],
		[
			'done, with what was seen and where one looked again',
			['+x a', '+y a', 'look', '+z b'],
			{
				status: 'done',
				observed: [
					{ what: 'a', at: 'x' },
					{ what: 'b', at: 'z' },
					{ what: 'second-look', at: 'z' }
				]
			}
		]
	])('is assessed: %s', (_what, walk, expected) => {
		expect(markEngine.assess(content, played(content, walk))).toEqual(expected);
	});

	it('is the first passage without a mark, then the last, then the end', () => {
		const place = (walk: string[]) => markEngine.place(content, played(content, walk));
		expect([place([]), place(['+x a']), place(['+x a', '+z b']), place(['look'])]).toEqual([
			'un',
			'deux',
			'deux',
			'fin'
		]);
	});
});
