import { describe, expect, it } from 'vitest';
import { NOT_YET, type BoardAct } from './acts';
import { nextClue, type CluesState } from './clues';
import { sample } from './clues-sample';
import { boardEngine, END } from './engine';
import { frozen } from './frozen';
import type { CluesContent } from './schema';

const content = frozen(sample.activity.content) as CluesContent;
const after = (acts: readonly BoardAct[]) =>
	acts.reduce(
		(state, act) => {
			const next = boardEngine.advance(content, state, act);
			expect(next, JSON.stringify(act)).not.toBeNull();
			return frozen(next!);
		},
		frozen(boardEngine.start(content, 1))
	) as CluesState;
const walks = sample.walks as Record<string, BoardAct[]>;
const tries = (walk: string, act: BoardAct) => boardEngine.advance(content, after(walks[walk]!), act);

describe('clues', () => {
	it('are opened one by one: the open one is weighed for every hypothesis first', () => {
		expect(tries('half-weighed', { do: 'open', clue: 'tableau' })).toBeNull();
		expect(tries('first-weighed', { do: 'open', clue: 'surveillant' })).not.toBeNull();
		expect(tries('first-weighed', { do: 'open', clue: 'casier' })).toBeNull();
		expect(tries('start', { do: 'open', clue: 'constructor' })).toBeNull();
	});

	it('may be weighed anew, and never before they are opened', () => {
		const weigh = { do: 'weigh', clue: 'casier', hypothesis: 'perdu' } as const;
		expect(tries('all-weighed', { ...weigh, says: 'against' })).not.toBeNull();
		expect(tries('all-weighed', { ...weigh, says: 'with' })).toBeNull();
		expect(tries('start', { ...weigh, says: 'with' })).toBeNull();
		expect(tries('opened', { ...weigh, hypothesis: 'toString', says: 'with' })).toBeNull();
	});

	it('say where the learner stands', () => {
		expect(nextClue(content, after(walks['half-weighed']!))?.id).toBe('casier');
		expect(boardEngine.place(content, after(walks['first-weighed']!))).toBe('tableau');
		expect(boardEngine.place(content, after(walks['all-weighed']!))).toBe(END);
	});
});

describe('the conclusion', () => {
	it('waits for every clue, then asks what happened and who can help', () => {
		expect(tries('first-weighed', { do: 'conclude' })).toBeNull();
		expect(tries('all-weighed', { do: 'think', hypothesis: 'cache' })).toBeNull();
		expect(tries('concluding', { do: 'think', hypothesis: 'vie-scolaire' })).toBeNull();
		expect(tries('concluding', { do: 'ask', hypothesis: 'cache' })).toBeNull();
	});

	it('takes « on ne le sait pas encore » for an answer', () => {
		const state = after([
			...walks.concluding!,
			{ do: 'think', hypothesis: NOT_YET },
			{ do: 'ask', hypothesis: 'vie-scolaire' },
			{ do: 'answer' }
		]);
		expect(boardEngine.assess(content, state)).toEqual({
			status: 'done',
			observed: [
				{ what: 'leaves-open', at: END },
				{ what: 'help', at: 'vie-scolaire' }
			]
		});
	});

	it('is not given without somebody who can help', () => {
		expect(tries('chosen', { do: 'unask', hypothesis: 'vie-scolaire' })).not.toBeNull();
		const alone = after([...walks.chosen!, { do: 'unask', hypothesis: 'vie-scolaire' }]);
		expect(boardEngine.advance(content, alone, { do: 'answer' })).toBeNull();
		expect(tries('answered', { do: 'think', hypothesis: NOT_YET })).toBeNull();
	});
});
