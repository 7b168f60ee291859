import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { wordgridActs, type WordgridAct } from './acts';
import { wordgridEngine, type WordgridState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { WordgridContent } from './schema';
import WordgridView from './WordgridView.svelte';

export const kind: Kind<WordgridContent, WordgridState, WordgridAct> = {
	engine: wordgridEngine,
	acts: wordgridActs,
	View: WordgridView,
	messages: withWords({ fr, en }, pageWords)
};
