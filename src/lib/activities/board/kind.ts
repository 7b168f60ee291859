import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { boardActs, type BoardAct } from './acts';
import BoardView from './BoardView.svelte';
import { boardEngine, type BoardState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { BoardContent } from './schema';

export const kind: Kind<BoardContent, BoardState, BoardAct> = {
	engine: boardEngine,
	acts: boardActs,
	View: BoardView,
	messages: withWords({ fr, en }, pageWords, movingWords)
};
