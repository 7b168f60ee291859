import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { matchEngine, saidOf, type MatchState } from './engine';
import { sample } from './sample';
import { matchSchema, VERDICTS } from './schema';

const { content } = sample.activity;
const after = (walk: string) =>
	sample.walks[walk]!.reduce<MatchState>(
		(state, act) => {
			const next = matchEngine.advance(content, state, act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		matchEngine.start(content, 7)
	);
const issue = (wrong: unknown) => v.safeParse(matchSchema, wrong).issues?.[0].message;

describe('the sample', () => {
	it('is valid, and replays every walk; the last is done', () => {
		expect(issue(content)).toBeUndefined();
		const last = Object.keys(sample.walks).map(after).at(-1)!;
		expect(matchEngine.assess(content, last).status).toBe('done');
	});

	it('shows pairs of every worth once one looks', () => {
		const worths = ['looked', 'moved-while-looking'].flatMap((walk) =>
			content.lefts.map((left) => saidOf(after(walk), left)?.verdict)
		);
		for (const verdict of VERDICTS) expect(worths).toContain(verdict);
	});
});

describe('the schema refuses, in words an author can act on', () => {
	const [first, ...others] = content.lefts;
	const near = (id: string) => [{ id, verdict: 'partly', explanation: 'x' }];

	it.each([
		['a pair with no card', [{ ...first, right: 'x' }, ...others], /`right` names/],
		['a near card that is not there', [{ ...first, near: near('x') }, ...others], /`near` names/],
		['a near card that is the pair', [{ ...first, near: near('college') }, ...others], /`near` speaks/],
		['a left named as the end', [{ ...first, id: 'fin' }, ...others], /"fin"/],
		['two pairs only', others.slice(0, 2), /at least 3/]
	])('%s', (_what, lefts, says) => {
		expect(issue({ ...content, lefts })).toMatch(says);
	});
});
