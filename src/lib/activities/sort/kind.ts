import type { Kind } from '../view';
import { sortActs, type SortAct } from './acts';
import { sortEngine, type SortState } from './engine';
import type { SortContent } from './schema';
import SortView from './SortView.svelte';

export const kind: Kind<SortContent, SortState, SortAct> = {
	engine: sortEngine,
	acts: sortActs,
	View: SortView
};
