import { expect, it } from 'vitest';
import type { MatchAct } from './acts';
import { matchEngine, type MatchState } from './engine';
import type { MatchContent } from './schema';
import { matchStage } from './stage';

const left = (id: string, right: string) => ({
	id,
	text: id,
	right,
	explanation: `${id} et ${right}`,
	hint: 'où ?'
});
const content: MatchContent = {
	question: 'quoi ?',
	lefts: [left('un', 'a'), left('deux', 'b'), left('trois', 'b')],
	rights: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, text: id }))
};

const lay = (card: string, at: string, copy = 1): MatchAct => ({ do: 'lay', card, copy, left: at });
const after = (...acts: readonly MatchAct[]): MatchState =>
	acts.reduce<MatchState>(
		(state, act) => {
			const next = matchEngine.advance(content, state, act);
			expect(next, JSON.stringify(act)).not.toBeNull();
			return next!;
		},
		matchEngine.start(content, 7)
	);
const asked = (state: MatchState) => matchStage(content, state)[0]!;
const cards = (state: MatchState) => asked(state).options?.map(({ id }) => id);

it('offers five cards, each once, the one that goes with it among them', () => {
	const offered = cards(after())!;
	expect(offered).toHaveLength(5);
	expect(new Set(offered).size).toBe(5);
	expect(offered).toContain('a');
});

it('offers a card that lies elsewhere by mistake, then asks again there', () => {
	const astray = after(lay('b', 'un'), lay('c', 'deux'), lay('b', 'trois', 2));
	expect(asked(astray).id).toBe('look');
	const both = after(lay('b', 'un'), lay('b', 'deux', 2));
	const own = asked(both).options?.find(({ id }) => id === 'b');
	expect(own?.act).toEqual(lay('b', 'trois'));
	expect(asked(after(lay('b', 'un'), lay('b', 'deux', 2), own!.act)).id).toBe('left-un');
});

it('says what goes with it once the class has looked at a pair that does not', () => {
	const laid = [lay('a', 'un'), lay('c', 'deux'), lay('b', 'trois')];
	expect(matchStage(content, after(...laid)).map(({ id }) => id)).toEqual(['look']);
	expect(matchStage(content, after(...laid, { do: 'look' })).map(({ id }) => id)).toEqual([
		'said-un-0',
		'said-deux-0',
		'own-deux-0',
		'said-trois-0',
		'end'
	]);
});
