import { describe, expect, it } from 'vitest';
import { countsNow, isEnded, offered, threadEngine, waiting } from './engine';
import { act, played } from './played';
import { beat, decision, ending, message, talk } from './talk';

const { start, advance, assess, place } = threadEngine;
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
const refused = (content: ReturnType<typeof talk>, walk: string[], words: string) =>
	advance(content, played(content, walk), act(words)) === null;

/** Three messages, a decision of two, an ending with one last message. */
const content = talk([
	beat('soir', {
		messages: [message('a'), message('b'), message('c')],
		decisions: [
			decision('aider', 'fin', { then: [message('d'), message('e')] }),
			decision('attendre', 'nuit', { stance: 'passive', tone: 'effect' })
		]
	}),
	beat('nuit', { messages: [message('f')], to: 'fin' }),
	ending('fin', { messages: [message('g'), message('h')] })
]);
const paused = ['soir:b', 'soir:c'];

describe('reading', () => {
	it('begins with the first message, every variable at its first value', () => {
		expect(start(content, 1)).toEqual({
			beat: 'soir',
			decision: null,
			shown: ['a'],
			vars: {},
			visits: { soir: 1 },
			taken: [],
			opening: ['a'],
			path: []
		});
	});

	it('owes nothing to the seed', () => {
		expect(start(content, 1)).toEqual(start(content, 999));
	});

	it('unfolds one message at each press', () => {
		expect(played(content, ['soir:b']).shown).toEqual(['a', 'b']);
		expect(ids(waiting(content, played(content, ['soir:b'])))).toEqual(['c']);
	});

	it('reads up to a message further on: one may have been put in between since', () => {
		const state = played(content, ['soir:c']);
		expect(state.shown).toEqual(['a', 'b', 'c']);
		expect(state.path).toEqual([{ beat: 'soir', offered: [], shows: ['b', 'c'] }]);
	});

	it('refuses a message that is shown already, or that is not there', () => {
		expect(refused(content, ['soir:b'], 'soir:b')).toBe(true);
		expect(refused(content, [], 'soir:a')).toBe(true);
		expect(refused(content, [], 'soir:z')).toBe(true);
	});

	it('leaves out what has a condition that does not hold', () => {
		const some = talk(
			[
				beat('soir', {
					effects: { vu: true },
					messages: [
						message('non', { when: { vu: false } }),
						message('oui', { when: { vu: true } }),
						message('jamais', { when: { chose: 'soir/x' } })
					],
					to: 'fin'
				}),
				ending('fin')
			],
			{ variables: { vu: false } }
		);
		expect(start(some, 1).shown).toEqual(['oui']);
		expect(waiting(some, start(some, 1))).toEqual([]);
	});
});

describe('a pause', () => {
	it('offers its decisions once all is read, and none before', () => {
		expect(offered(content, start(content, 1))).toEqual([]);
		expect(refused(content, ['soir:b'], 'soir/aider')).toBe(true);
		expect(ids(offered(content, played(content, paused)))).toEqual(['aider', 'attendre']);
	});

	it('is there at once where a beat has no message', () => {
		const bare = talk([
			beat('choix', { decisions: [decision('x', 'fin'), decision('y', 'fin')] }),
			ending('fin')
		]);
		expect(ids(offered(bare, start(bare, 1)))).toEqual(['x', 'y']);
	});

	it('shows the first consequence at once, keeps what was on offer, and offers no more', () => {
		const state = played(content, [...paused, 'soir/aider']);
		expect(state).toMatchObject({ decision: 'aider', shown: ['d'], taken: ['soir/aider'] });
		expect(state.path.at(-1)).toEqual({
			beat: 'soir',
			decision: 'aider',
			offered: ['aider', 'attendre'],
			shows: ['d']
		});
		expect(offered(content, state)).toEqual([]);
	});

	it('changes variables before its consequences are told', () => {
		const moved = talk(
			[
				beat('choix', {
					decisions: [
						decision('rire', 'fin', {
							effects: { rires: 5 },
							then: [message('peu', { when: { rires: { atMost: 1 } } }), message('trop')]
						}),
						decision('y', 'fin')
					]
				}),
				ending('fin')
			],
			{
				variables: { rires: { min: 0, max: 3, start: 1 } },
				counters: [
					{
						id: 'qui-rit',
						name: 'Qui rit',
						lines: [
							{ id: 'peu', when: { rires: { atMost: 1 } }, text: 'deux' },
							{ id: 'tous', text: 'tous' }
						]
					}
				]
			}
		);
		const told = (walk: string[]) => countsNow(moved, played(moved, walk)).map(({ line }) => line.id);
		expect(played(moved, ['choix/rire'])).toMatchObject({ vars: { rires: 3 }, shown: ['trop'] });
		expect([told([]), told(['choix/rire'])]).toEqual([['peu'], ['tous']]);
	});

	it('offers once what is offered once, and only where its condition holds', () => {
		const loop = talk([
			beat('choix', {
				decisions: [
					decision('preuve', 'choix', { once: true }),
					decision('rien', 'fin', { when: { not: { chose: 'choix/preuve' } } }),
					decision('adulte', 'fin')
				]
			}),
			ending('fin')
		]);
		expect(ids(offered(loop, played(loop, [])))).toEqual(['preuve', 'rien', 'adulte']);
		expect(ids(offered(loop, played(loop, ['choix/preuve', 'choix'])))).toEqual(['adulte']);
	});
});

describe('going on', () => {
	it('waits until all is read', () => {
		expect(refused(content, [...paused, 'soir/aider'], 'soir')).toBe(true);
		expect(refused(content, [], 'soir')).toBe(true);
	});

	it('does not pass a pause', () => {
		expect(refused(content, paused, 'soir')).toBe(true);
	});

	it('follows the way of the decision, or of the beat, and brings the first message', () => {
		const state = played(content, [...paused, 'soir/attendre', 'soir']);
		expect(state).toMatchObject({ beat: 'nuit', decision: null, shown: ['f'], visits: { soir: 1, nuit: 1 } });
		expect(state.path.at(-1)).toEqual({ beat: 'soir', offered: [], to: 'nuit', shows: ['f'] });
		expect(played(content, [...paused, 'soir/attendre', 'soir', 'nuit']).beat).toBe('fin');
	});

	it('takes the first way whose condition holds', () => {
		const forked = talk([
			beat('choix', {
				decisions: [
					decision('x', [{ when: { chose: 'choix/x' }, to: 'haut' }, { to: 'bas' }]),
					decision('y', [{ when: { chose: 'choix/x' }, to: 'haut' }, { to: 'bas' }])
				]
			}),
			ending('haut'),
			ending('bas')
		]);
		expect(played(forked, ['choix/x', 'choix']).beat).toBe('haut');
		expect(played(forked, ['choix/y', 'choix']).beat).toBe('bas');
	});

	it('is refused where the content leads nowhere, and in a beat where one does not stand', () => {
		const broken = talk([beat('soir', { to: 'absent' }), ending('fin')]);
		expect(refused(broken, [], 'soir')).toBe(true);
		expect(refused(content, [], 'nuit')).toBe(true);
	});
});

describe('the end', () => {
	const over = [...paused, 'soir/attendre', 'soir', 'nuit', 'fin:h'];

	it('comes once its last message is read', () => {
		expect(isEnded(content, played(content, over.slice(0, -1)))).toBe(false);
		expect(isEnded(content, played(content, over))).toBe(true);
		expect(refused(content, over, 'fin')).toBe(true);
	});

	it.each<[string, string[], unknown]>([
		['untouched', [], { status: 'untouched' }],
		['under way', ['soir:b'], { status: 'under-way', progress: { done: 0, of: 1 } }],
		[
			'never full before it',
			[...paused, 'soir/aider'],
			{ status: 'under-way', progress: { done: 1, of: 2 } }
		],
		[
			'done, with how one acted',
			over,
			{ status: 'done', observed: [{ what: 'passive', at: 'soir/attendre' }] }
		]
	])('is assessed: %s', (_what, walk, expected) => {
		expect(assess(content, played(content, walk))).toEqual(expected);
	});

	it('stands, for a list, at its beat', () => {
		expect(place(content, played(content, over))).toBe('fin');
	});
});
