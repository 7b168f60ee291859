import type { Kind } from '../view';
import { boardActs, type BoardAct } from './acts';
import BoardView from './BoardView.svelte';
import { boardEngine, type BoardState } from './engine';
import type { BoardContent } from './schema';

export const kind: Kind<BoardContent, BoardState, BoardAct> = {
	engine: boardEngine,
	acts: boardActs,
	View: BoardView
};
