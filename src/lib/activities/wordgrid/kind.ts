import type { Kind } from '../view';
import { wordgridActs, type WordgridAct } from './acts';
import { wordgridEngine, type WordgridState } from './engine';
import type { WordgridContent } from './schema';
import WordgridView from './WordgridView.svelte';

export const kind: Kind<WordgridContent, WordgridState, WordgridAct> = {
	engine: wordgridEngine,
	acts: wordgridActs,
	View: WordgridView
};
