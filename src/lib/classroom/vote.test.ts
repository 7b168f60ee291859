import { describe, expect, it } from 'vitest';
import { leading, toldOf, voteAfter, type Vote, type VoteAct } from './vote';

/** A vote after these acts; each must apply. */
function after(acts: readonly VoteAct[], vote: Vote | null = null): Vote {
	const last = acts.reduce<Vote | null>((now, act) => {
		const next = voteAfter(now, act);
		expect(next, JSON.stringify(act)).toBeDefined();
		return next!;
	}, vote);
	return last!;
}
const hands = (...counts: readonly number[]): VoteAct[] =>
	counts.flatMap((count, option) => Array<VoteAct>(count).fill({ vote: 'count', option, by: 1 }));
const open: VoteAct = { vote: 'open', options: 3 };

describe('a vote of hands', () => {
	it('says no number while hands go up', () => {
		expect(toldOf(after([open, ...hands(4, 8)])).now).toEqual({ say: 'not-yet' });
	});

	it('says what the rule for groups allows, once revealed', () => {
		const { now } = toldOf(after([open, ...hands(6, 8, 1), { vote: 'reveal' }]));
		expect(now).toEqual({
			say: 'shares',
			shown: [
				{ category: 'A', say: 'more' },
				{ category: 'B', say: 'count', count: 8 },
				{ category: 'C', say: 'few' }
			]
		});
	});

	it('stays silent on nine answers, and on a class that agrees', () => {
		expect(toldOf(after([open, ...hands(5, 4), { vote: 'reveal' }])).now.say).toBe('too-few');
		expect(toldOf(after([open, ...hands(0, 12), { vote: 'reveal' }])).now.say).toBe('all-agree');
	});

	it('is asked twice, before and after the class has talked, and no third time', () => {
		const twice = after([
			open,
			...hands(7, 5),
			{ vote: 'reveal' },
			{ vote: 'again' },
			...hands(4, 8),
			{ vote: 'reveal' }
		]);
		expect(toldOf(twice).before).toMatchObject({ say: 'shares' });
		expect(twice.before).toEqual([7, 5, 0]);
		expect(voteAfter(twice, { vote: 'again' })).toBeUndefined();
	});

	it('shows the first vote only together with the second', () => {
		const second = after([open, ...hands(7, 5), { vote: 'reveal' }, { vote: 'again' }]);
		expect(toldOf(second).before).toEqual({ say: 'not-yet' });
	});

	it('takes a hand back, never under none, and counts nothing once revealed', () => {
		const one = after([open, ...hands(1), { vote: 'count', option: 0, by: -1 }]);
		expect(one.counts).toEqual([0, 0, 0]);
		expect(voteAfter(one, { vote: 'count', option: 0, by: -1 })).toBeUndefined();
		expect(voteAfter(one, { vote: 'count', option: 3, by: 1 })).toBeUndefined();
		expect(voteAfter(one, { vote: 'reveal' })).toBeUndefined();
		const told = after([...hands(2), { vote: 'reveal' }], one);
		expect(voteAfter(told, { vote: 'count', option: 0, by: 1 })).toBeUndefined();
	});

	it('leads the class where most hands went, and nowhere where two have as many', () => {
		expect(leading(after([open, ...hands(3, 8), { vote: 'reveal' }]))).toBe(1);
		expect(leading(after([open, ...hands(6, 6), { vote: 'reveal' }]))).toBeUndefined();
		expect(leading(after([open, ...hands(3, 8)]))).toBeUndefined();
	});
});
