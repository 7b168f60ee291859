import { describe, expect, it } from 'vitest';
import { scenarioEngine } from './engine';
import { act, played, refused } from './played';
import { choice, ending, frozen, node, story } from './story';

const { start, advance, assess, place } = scenarioEngine;

const two = story([
	node('lundi', { choices: [choice('aider', 'fin'), choice('attendre', 'fin')] }),
	ending('fin')
]);

describe('the start', () => {
	it('stands at the first node, with every variable at its first value and nothing walked', () => {
		const content = story([node('lundi', { to: 'fin' }), ending('fin')], {
			variables: { confiance: { min: 0, max: 4, start: 2 }, vu: false }
		});
		expect(start(content, 1)).toEqual({
			node: 'lundi',
			chosen: null,
			vars: { confiance: 2, vu: false },
			visits: { lundi: 1 },
			taken: [],
			path: []
		});
	});

	it('applies what changes on arrival there', () => {
		const content = story([node('lundi', { to: 'fin', effects: { vu: true } }), ending('fin')], {
			variables: { vu: false }
		});
		expect(start(content, 1).vars).toEqual({ vu: true });
	});

	it('owes nothing to the seed', () => {
		expect(start(two, 1)).toEqual(start(two, 999));
	});
});

describe('choosing', () => {
	it('stays at the node, shows the feedback, and keeps what was on offer', () => {
		const state = played(two, ['lundi/aider']);
		expect(state).toMatchObject({ node: 'lundi', chosen: 'aider', taken: ['lundi/aider'] });
		expect(state.path).toEqual([{ node: 'lundi', choice: 'aider', offered: ['aider', 'attendre'] }]);
	});

	it('sets flags, moves numbers, sets numbers, and keeps them within their bounds', () => {
		const content = story(
			[
				node('lundi', {
					choices: [
						choice('un', 'fin', { effects: { a: 5, b: -5, c: { set: 9 }, d: { set: 1 }, vu: true } }),
						choice('deux', 'fin')
					]
				}),
				ending('fin')
			],
			{
				variables: {
					a: { min: 0, max: 4, start: 2 },
					b: { min: -1, max: 4, start: 2 },
					c: { min: 0, max: 4, start: 2 },
					d: { min: 0, max: 4, start: 2 },
					vu: false
				}
			}
		);
		expect(played(content, ['lundi/un']).vars).toEqual({ a: 4, b: -1, c: 4, d: 1, vu: true });
	});

	it('lets an effect of the wrong sort, or on no variable, change nothing', () => {
		const effects = { a: true, vu: 3, inconnue: 1 };
		const content = story(
			[node('lundi', { choices: [choice('un', 'fin', { effects }), choice('deux', 'fin')] }), ending('fin')],
			{ variables: { a: { min: 0, max: 4, start: 2 }, vu: false } }
		);
		expect(played(content, ['lundi/un']).vars).toEqual({ a: 2, vu: false });
	});

	it('offers a choice only where its condition holds', () => {
		const content = story(
			[
				node('lundi', {
					choices: [choice('un', 'mardi', { effects: { vu: true } }), choice('deux', 'mardi')]
				}),
				node('mardi', { choices: [choice('montrer', 'fin', { when: { vu: true } }), choice('rien', 'fin')] }),
				ending('fin')
			],
			{ variables: { vu: false } }
		);
		expect(refused(content, played(content, ['lundi/un', 'lundi']), 'mardi/montrer')).toBe(false);
		expect(refused(content, played(content, ['lundi/deux', 'lundi']), 'mardi/montrer')).toBe(true);
	});

	it('offers once what is offered once, whatever loop brings one back', () => {
		const content = story([
			node('cour', { choices: [choice('capture', 'cour', { once: true }), choice('adulte', 'fin')] }),
			ending('fin')
		]);
		const back = played(content, ['cour/capture', 'cour']);
		expect(refused(content, back, 'cour/capture')).toBe(true);
		expect(played(content, ['cour/capture', 'cour', 'cour/adulte']).path.at(-1)?.offered).toEqual(['adulte']);
	});

	it('keeps a choice made twice once in what was taken, twice on the path', () => {
		const content = story([
			node('cour', { choices: [choice('parler', 'cour'), choice('adulte', 'fin')] }),
			ending('fin')
		]);
		const state = played(content, ['cour/parler', 'cour', 'cour/parler']);
		expect(state.taken).toEqual(['cour/parler']);
		expect(state.path.filter((step) => step.choice === 'parler')).toHaveLength(2);
	});
});

describe('going on', () => {
	it('follows the way of the choice, then of a node that goes on by itself', () => {
		const content = story([
			node('lundi', { choices: [choice('aider', 'nuit'), choice('attendre', 'nuit')] }),
			node('nuit', { to: 'fin' }),
			ending('fin')
		]);
		const state = played(content, ['lundi/aider', 'lundi', 'nuit']);
		expect(state).toMatchObject({ node: 'fin', chosen: null });
		expect(state.path.map((step) => step.node)).toEqual(['lundi', 'lundi', 'nuit']);
		expect(state.path[1]).toEqual({ node: 'lundi', offered: [] });
	});

	it('takes the first way whose condition holds, else the last', () => {
		const to = [
			{ when: { confiance: { atLeast: 3 } }, to: 'haut' },
			{ when: { confiance: { atLeast: 1 } }, to: 'milieu' },
			{ to: 'bas' }
		];
		const content = (first: number) =>
			story(
				[
					node('lundi', {
						choices: [choice('aider', to, { effects: { confiance: 1 } }), choice('attendre', to)]
					}),
					ending('haut'),
					ending('milieu'),
					ending('bas')
				],
				{ variables: { confiance: { min: 0, max: 4, start: first } } }
			);
		expect(played(content(2), ['lundi/aider', 'lundi']).node).toBe('haut');
		expect(played(content(2), ['lundi/attendre', 'lundi']).node).toBe('milieu');
		expect(played(content(0), ['lundi/attendre', 'lundi']).node).toBe('bas');
	});

	it('counts each arrival and applies its effects each time', () => {
		const content = story(
			[
				node('cour', {
					effects: { confiance: 1 },
					choices: [choice('parler', 'cour'), choice('adulte', 'fin')]
				}),
				ending('fin')
			],
			{ variables: { confiance: { min: 0, max: 9, start: 0 } } }
		);
		const state = played(content, ['cour/parler', 'cour', 'cour/parler', 'cour']);
		expect(state.visits).toEqual({ cour: 3 });
		expect(state.vars).toEqual({ confiance: 3 });
	});
});

describe('an act that does not apply', () => {
	const begun = start(two, 1);
	const chosen = played(two, ['lundi/aider']);
	const over = played(two, ['lundi/aider', 'lundi']);

	it.each([
		['names another node', begun, 'fin/aider'],
		['names a node that does not exist', begun, 'mars'],
		['names a choice that does not exist', begun, 'lundi/danser'],
		['goes on before choosing', begun, 'lundi'],
		['chooses again during the feedback', chosen, 'lundi/attendre'],
		['chooses once the story is over', over, 'fin/aider'],
		['goes on once the story is over', over, 'fin']
	])('is refused: it %s', (_why, state, words) => {
		expect(refused(two, state, words)).toBe(true);
	});

	it('is refused where the content leads nowhere', () => {
		const broken = story([node('lundi', { to: 'absent' }), ending('fin')]);
		expect(refused(broken, start(broken, 1), 'lundi')).toBe(true);
		const closed = story([node('lundi', { to: [{ when: { visited: 'fin' }, to: 'fin' }] }), ending('fin')]);
		expect(refused(closed, start(closed, 1), 'lundi')).toBe(true);
	});
});

it('changes neither the content nor the state it is given', () => {
	const content = frozen(structuredClone(two));
	const state = frozen(start(content, 1));
	const after = frozen(advance(content, state, act('lundi/aider'))!);
	expect(() => advance(content, after, act('lundi'))).not.toThrow();
	expect(() => assess(content, after)).not.toThrow();
	expect(content).toEqual(two);
});

it('stands, for a list, at its node', () => {
	expect(place(two, played(two, ['lundi/aider', 'lundi']))).toBe('fin');
});
