import { describe, expect, it } from 'vitest';
import type { BoardAct } from './acts';
import { boardEngine, END } from './engine';
import { findLink, inHand, isElsewhere, saidOfLink, type FrescoState } from './fresco';
import { frozen } from './frozen';
import { sample } from './sample';
import type { FrescoContent } from './schema';

const content = frozen(sample.activity.content) as FrescoContent;
const after = (acts: readonly BoardAct[], seed = 1) =>
	acts.reduce(
		(state, act) => {
			const next = boardEngine.advance(content, state, act);
			expect(next, JSON.stringify(act)).not.toBeNull();
			return frozen(next!);
		},
		frozen(boardEngine.start(content, seed))
	) as FrescoState;
const { start, 'all-laid': laid, sewn, mended, ready } = sample.walks as Record<string, BoardAct[]>;
const tries = (acts: readonly BoardAct[], act: BoardAct) => boardEngine.advance(content, after(acts), act);

describe('laying', () => {
	it('deals the same hand for the same seed, and another for another', () => {
		const hand = (seed: number) => inHand(content, after(start!, seed)).map((one) => one.id);
		expect(hand(1)).toEqual(hand(1));
		expect(new Set([1, 2, 3, 4].map((seed) => hand(seed).join())).size).toBeGreaterThan(1);
	});

	it('lays any card in any column, and says which lie elsewhere than expected', () => {
		const state = after(laid!);
		expect(content.cards.filter((one) => isElsewhere(state, one)).map((one) => one.id)).toEqual(['peur']);
	});

	it('refuses cards and columns that are not there, and a card where it lies already', () => {
		expect(tries(laid!, { do: 'put', card: 'peur', column: 'nulle-part' })).toBeNull();
		expect(tries(laid!, { do: 'put', card: 'constructor', column: 'effet' })).toBeNull();
		expect(tries(laid!, { do: 'put', card: 'peur', column: 'se-passe' })).toBeNull();
	});
});

describe('sewing', () => {
	it('joins two laid cards once, in both directions if one likes, never a card with itself', () => {
		expect(tries(start!, { do: 'link', from: 'photo', to: 'seul' })).toBeNull();
		expect(tries(sewn!, { do: 'link', from: 'photo', to: 'transferts' })).toBeNull();
		expect(tries(sewn!, { do: 'link', from: 'photo', to: 'photo' })).toBeNull();
		expect(tries(sewn!, { do: 'link', from: 'transferts', to: 'photo' })).not.toBeNull();
	});

	it('says what the content knows of a link, and asks to tell any other', () => {
		const { explanation } = content.links[0]!;
		expect(saidOfLink(content, { from: 'photo', to: 'transferts' })).toMatchObject({ explanation });
		expect(saidOfLink(content, { from: 'seul', to: 'photo' })).toEqual({
			verdict: 'other',
			explanation: content.otherLink
		});
	});

	it('takes out a thread that is there, with its lever', () => {
		const out: BoardAct = { do: 'unlink', from: 'photo', to: 'transferts' };
		const state = after([...mended!, out, { do: 'link', from: 'photo', to: 'transferts' }]);
		expect(findLink(state, 'photo', 'transferts')).toEqual({ from: 'photo', to: 'transferts' });
		expect(tries(laid!, out)).toBeNull();
	});

	it('mends a thread with a lever, changes it, and takes it off', () => {
		const here = { do: 'mend', from: 'photo', to: 'transferts' } as const;
		expect(tries(sewn!, here)).toBeNull();
		expect(tries(sewn!, { ...here, lever: 'inconnu' })).toBeNull();
		expect(tries(mended!, { ...here, lever: 'pas-transferer' })).toBeNull();
		const other = after([...mended!, { ...here, lever: 'prevenir' }]);
		expect(findLink(other, 'photo', 'transferts')?.lever).toBe('prevenir');
		expect(findLink(after([...mended!, here]), 'photo', 'transferts')).not.toHaveProperty('lever');
	});
});

describe('the end', () => {
	it('is said with links enough, and nothing moves after it', () => {
		expect(tries(laid!, { do: 'ready' })).toBeNull();
		const state = after([...sewn!.slice(0, -1), { do: 'ready' }]);
		expect(boardEngine.assess(content, state).status).toBe('done');
		expect(boardEngine.advance(content, state, { do: 'put', card: 'photo', column: 'suite' })).toBeNull();
		expect(boardEngine.advance(content, state, { do: 'ready' })).toBeNull();
	});

	it('is never near while cards are in hand, and observes links and levers', () => {
		expect(boardEngine.assess(content, after(start!))).toEqual({ status: 'untouched' });
		expect(boardEngine.assess(content, after(laid!))).toEqual({
			status: 'under-way',
			progress: { done: 6, of: 10 }
		});
		expect(boardEngine.assess(content, after(ready!))).toMatchObject({
			observed: expect.arrayContaining([{ what: 'lever', at: 'prevenir' }])
		});
		expect(boardEngine.place(content, after(laid!))).toBe(END);
	});

	it('knows nothing of what is done with clues', () => {
		expect(tries(start!, { do: 'open', clue: 'photo' })).toBeNull();
	});
});
