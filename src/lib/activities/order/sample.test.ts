import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { OrderState } from './engine';
import { crossings, orderEngine } from './engine';
import { sample } from './sample';
import { orderSchema } from './schema';

const { content } = sample.activity;
/** As the workbench deals it. */
const SEED = 1;
const after = (walk: string) =>
	sample.walks[walk]!.reduce<OrderState>(
		(state, act) => {
			const next = orderEngine.advance(content, state, act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		orderEngine.start(content, SEED)
	);
const issue = (wrong: unknown) => v.safeParse(orderSchema, wrong).issues?.[0].message;

describe('the sample', () => {
	it('is valid, and its own order holds', () => {
		expect(issue(content)).toBeUndefined();
		expect(
			crossings(
				content,
				content.steps.map((step) => step.id)
			)
		).toEqual([]);
	});

	it('replays every walk, with pairs that cross in « crossed » and none in the last, which is done', () => {
		for (const walk of Object.keys(sample.walks)) after(walk);
		expect(crossings(content, after('crossed').order)).not.toEqual([]);
		expect(crossings(content, after('holds').order)).toEqual([]);
		expect(orderEngine.assess(content, after('holds')).status).toBe('done');
	});
});

describe('the schema refuses, in words an author can act on', () => {
	const [first, second, third] = content.steps;
	const because = 'parce que';

	it.each([
		['an unknown step', { steps: [first, second, { ...third, after: [{ id: 'x', because }] }] }, /not there/],
		[
			'a circle',
			{ steps: [{ ...first, after: [{ id: second!.id, because }] }, second, third] },
			/order that holds/
		],
		['nothing to find', { steps: [first, second, third], last: undefined }, /nothing to find/],
		['a first that is second', { ...content, first: second!.id }, /written first/],
		['one step as both ends', { ...content, last: 'recoit' }, /two steps/],
		['two steps only', { steps: [first, second] }, /at least 3/]
	])('%s', (_what, wrong, says) => {
		expect(issue({ question: '?', ...wrong })).toMatch(says);
	});
});
