/** A board on the stage, in its two uses. */
import type { Slide, StageOf } from '../parts/stage/slides';
import type { BoardAct } from './acts';
import type { BoardState } from './engine';
import type { BoardContent } from './schema';
import { cluesStage } from './stage-clues';
import { frescoStage } from './stage-fresco';

export const boardStage: StageOf<BoardContent, BoardState, BoardAct> = (
	content,
	state
): Slide<BoardAct>[] => {
	if (content.use === 'fresco' && state.use === 'fresco') return frescoStage(content, state);
	if (content.use === 'clues' && state.use === 'clues') return cluesStage(content, state);
	throw new Error(`a state of "${state.use}" with a content of "${content.use}"`);
};
