import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sample } from './sample';
import { trailSchema, type TrailContent } from './schema';

const { content } = sample.activity;
const messagesOf = (changed: Partial<TrailContent> | Record<string, unknown>) =>
	v.safeParse(trailSchema, { ...content, ...changed }).issues?.map((one) => one.message) ?? [];

it('does everything that can be done', () => {
	expect(new Set(Object.values(sample.walks).flatMap((acts) => acts.map((act) => act.do))).size).toBe(8);
});

describe('the schema', () => {
	it('wants cards enough for every way over the board, at each age', () => {
		expect(messagesOf({})).toEqual([]);
		const cards = content.cards.filter(({ id }) => id !== 'file');
		expect(messagesOf({ cards })).toEqual(['"act" may be drawn 2 times, and "primaire" has 1 cards of it']);
		const open = content.cards.filter(({ id }) => id !== 'encore' && id !== 'secret');
		expect(messagesOf({ cards: open })).toEqual([
			'"help" may be drawn 1 times, and "primaire" has 0 cards of it'
		]);
	});

	it('wants a knot after each stretch but the last one', () => {
		const [first, last] = content.stretches;
		expect(messagesOf({ stretches: [first, { ...last, knot: first!.knot }] })).toHaveLength(1);
		expect(messagesOf({ stretches: [{ id: 'automne', squares: first!.squares }, last] })).toHaveLength(1);
	});

	it('wants teams that can be told apart by their shape', () => {
		const teams = content.teams.map((team) => ({ ...team, shape: 'star' }));
		expect(messagesOf({ teams })).toEqual(['two teams have the same shape']);
	});

	it('wants ideas for every card, whatever comes of it', () => {
		const cards = content.cards.map((card) => ({ ...card, ideas: [] }));
		expect(messagesOf({ cards })).not.toEqual([]);
	});
});
