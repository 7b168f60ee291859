import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { sortActs, type SortAct } from './acts';
import { sortEngine, type SortState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { SortContent } from './schema';
import SortView from './SortView.svelte';

export const kind: Kind<SortContent, SortState, SortAct> = {
	engine: sortEngine,
	acts: sortActs,
	View: SortView,
	messages: withWords({ fr, en }, pageWords, movingWords)
};
