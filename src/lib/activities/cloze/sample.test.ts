import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clozeEngine, echoOf, type ClozeState } from './engine';
import { sample } from './sample';
import { clozeSchema, VERDICTS } from './schema';

const { content } = sample.activity;
const after = (walk: string) =>
	sample.walks[walk]!.reduce<ClozeState>(
		(state, act) => {
			const next = clozeEngine.advance(content, state, act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		clozeEngine.start(content, 7)
	);
const issue = (wrong: unknown) => v.safeParse(clozeSchema, wrong).issues?.[0].message;

describe('the sample', () => {
	it('is valid, and replays every walk; the last is done', () => {
		expect(issue(content)).toBeUndefined();
		const last = Object.keys(sample.walks).map(after).at(-1)!;
		expect(clozeEngine.assess(content, last).status).toBe('done');
	});

	it('has an echo of every worth', () => {
		const worths = ['looked', 'changed-while-looking'].flatMap((walk) =>
			content.gaps.map((gap) => echoOf(after(walk), gap)?.verdict)
		);
		for (const verdict of VERDICTS) expect(worths).toContain(verdict);
	});
});

describe('the schema refuses, in words an author can act on', () => {
	const [first, ...others] = content.gaps;
	const [tile] = first!.tiles!;
	const unfit = first!.tiles!.map((one) => ({ ...one, verdict: 'partly' }));
	const gaps = (...wrong: unknown[]) => ({ ...content, gaps: [...wrong, ...others] });

	it.each([
		['a gap with no tile that fits', gaps({ ...first, tiles: unfit }), /must fit/],
		['a gap with tiles and free words', gaps({ ...first, free: { echo: 'x' } }), /either/],
		['a gap that stands nowhere', gaps(first, { ...first, id: 'x' }), /exactly once/],
		['a text that names no gap', gaps(), /exactly once/],
		[
			'one tile with two texts',
			gaps({ ...first, tiles: [tile, { ...tile, id: 'merci', text: 'Autre chose' }] }),
			/says the same/
		],
		[
			'a piece that is words and gap',
			{ ...content, passages: [{ id: 'p', pieces: [{ id: 'x', text: 'x', gap: 'y' }] }] },
			/either/
		]
	])('%s', (_what, wrong, says) => {
		expect(issue(wrong)).toMatch(says);
	});
});
