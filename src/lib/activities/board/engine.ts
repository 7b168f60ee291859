/** A board is a fresco or clues; the content says which, and each has its own rules. */
import type { Engine } from '$lib/domain/engine';
import type { BoardAct, CluesAct, FrescoAct } from './acts';
import { advanceClues, assessClues, nextClue, startClues, type CluesState } from './clues';
import { advanceFresco, assessFresco, inHand, startFresco, type FrescoState } from './fresco';
import type { BoardContent } from './schema';

/** Where a learner stands. Authored ids only. */
export type BoardState = FrescoState | CluesState;

/** The place after the last card or clue. */
export const END = 'fin';

const FRESCO: readonly BoardAct['do'][] = ['put', 'link', 'unlink', 'mend', 'ready'];
const isOfFresco = (act: BoardAct): act is FrescoAct => FRESCO.includes(act.do);
const isOfClues = (act: BoardAct): act is CluesAct => !isOfFresco(act);

export const boardEngine: Engine<BoardContent, BoardState, BoardAct> = {
	start: (content, seed) => (content.use === 'fresco' ? startFresco(seed) : startClues()),
	advance(content, state, act) {
		if (content.use === 'fresco')
			return state.use === 'fresco' && isOfFresco(act) ? advanceFresco(content, state, act) : null;
		return state.use === 'clues' && isOfClues(act) ? advanceClues(content, state, act) : null;
	},
	assess(content, state) {
		if (content.use === 'fresco' && state.use === 'fresco') return assessFresco(content, state);
		if (content.use === 'clues' && state.use === 'clues') return assessClues(content, state);
		return { status: 'untouched' };
	},
	place(content, state) {
		if (content.use === 'fresco' && state.use === 'fresco') return inHand(content, state)[0]?.id ?? END;
		if (content.use === 'clues' && state.use === 'clues') return nextClue(content, state)?.id ?? END;
		return END;
	}
};
