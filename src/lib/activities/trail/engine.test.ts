import { describe, expect, it } from 'vitest';
import type { TrailAct } from './acts';
import { drawn } from './drawn';
import { cardOf, dealt, squaresOf, teamOf, trailEngine, type TrailState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const advance = (state: TrailState, act: TrailAct) => trailEngine.advance(content, state, act);
const played = (walk: string, ...more: readonly TrailAct[]) =>
	[...sample.walks[walk]!, ...more].reduce<TrailState>(
		(state, act) => advance(state, act)!,
		trailEngine.start(content, 7)
	);

describe('the thread', () => {
	it.each(['found', 'together', 'pass'] as const)('moves on by one, whatever came of the card: %s', (how) => {
		const on = played('card', { do: 'answer', square: 0, how }, { do: 'on', square: 0 });
		expect(on.played).toHaveLength(1);
		expect(drawn(content, on)).toMatchObject({ at: 1, done: 1 });
	});

	it('stays where it is while the ideas of a card are heard', () => {
		expect(drawn(content, played('ideas'))).toMatchObject({ at: 0, done: 0 });
	});

	it('comes to the end after every square, and can be tied there from each knot', () => {
		expect(played('end').step).toBe('end');
		const early = played('straight-to-the-end');
		expect(early.step).toBe('end');
		expect(trailEngine.assess(content, early).status).toBe('done');
		const { at, stops } = drawn(content, early);
		expect(stops[at]).toMatchObject({ stop: 'end' });
	});

	it('says nothing of any team once all is over, nor at a knot', () => {
		expect(teamOf(content, played('end'))).toBeUndefined();
		expect(drawn(content, played('knot')).sign).toBeUndefined();
		expect(JSON.stringify(trailEngine.assess(content, played('end')))).not.toMatch(/etoile|lune|vague/);
	});
});

describe('a turn', () => {
	it('goes from team to team, and round again', () => {
		const whose = ['card', 'ideas', 'helped', 'open-square'].map((walk) => teamOf(content, played(walk))?.id);
		expect(whose).toEqual(['lune', 'lune', 'etoile', 'lune']);
	});

	it('is played once: an answer of another square, or a second one, does not apply', () => {
		expect(advance(played('card'), { do: 'answer', square: 1, how: 'found' })).toBeNull();
		expect(advance(played('ideas'), { do: 'answer', square: 0, how: 'pass' })).toBeNull();
		expect(advance(played('ideas'), { do: 'on', square: 1 })).toBeNull();
		expect(advance(played('card'), { do: 'on', square: 0 })).toBeNull();
	});

	it('has a card of its square, and on an open one a card of the pile that was chosen', () => {
		expect(cardOf(content, played('card'))?.pile).toBe('empathy');
		expect(cardOf(content, played('open-square'))).toBeUndefined();
		expect(cardOf(content, played('chosen'))?.pile).toBe('help');
		expect(advance(played('open-square'), { do: 'pile', square: 1, pile: 'act' })).toBeNull();
	});

	it('never deals a card of another age, nor one card twice', () => {
		for (let seed = 0; seed < 20; seed++) {
			const cards = dealt(content, { seed, cut: 2, age: 'primaire' }, 'act').map(({ id }) => id);
			expect(cards.toSorted()).toEqual(['file', 'rire']);
		}
	});
});

describe('getting ready', () => {
	it('asks for an age only where cards differ by age', () => {
		expect(trailEngine.start(content, 1).step).toBe('age');
		const cards = content.cards.map(({ for: _age, ...card }) => card);
		expect(trailEngine.start({ ...content, cards }, 1).step).toBe('teams');
	});

	it('takes as many teams as there are signs, and no more', () => {
		const asked = played('teams');
		expect(advance(asked, { do: 'teams', teams: 0 })).toBeNull();
		expect(advance(asked, { do: 'teams', teams: content.teams.length })).not.toBeNull();
		expect(advance(asked, { do: 'teams', teams: content.teams.length + 1 })).toBeNull();
	});

	it('deals otherwise where the deck is cut otherwise, and the same where it is cut the same', () => {
		const piles = (['challenge', 'empathy', 'act', 'help', 'pause'] as const).map((pile) => pile);
		const order = (cut: 0 | 1 | 2 | 3) =>
			piles.flatMap((pile) => dealt(content, { seed: 5, cut, age: 'college' }, pile)).map(({ id }) => id);
		expect(order(1)).toEqual(order(1));
		expect(new Set(([0, 1, 2, 3] as const).map((cut) => order(cut).join())).size).toBeGreaterThan(1);
	});
});

it('asks at a knot for one of its things, then whether to go on', () => {
	const knot = played('knot');
	expect(advance(knot, { do: 'thing', knot: 'hiver', thing: 'gateau' })).toBeNull();
	expect(advance(knot, { do: 'thing', knot: 'automne', thing: 'fusee' })).toBeNull();
	expect(advance(knot, { do: 'way', knot: 'automne', to: 'on' })).toBeNull();
	expect(advance(played('way'), { do: 'way', knot: 'hiver', to: 'on' })).toBeNull();
	expect(played('open-square').things).toEqual({ automne: 'gateau' });
});

it('knows how far it is out of all squares', () => {
	expect(trailEngine.assess(content, played('open-square'))).toEqual({
		status: 'under-way',
		progress: { done: 2, of: squaresOf(content).length }
	});
});
