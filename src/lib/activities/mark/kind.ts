/** The chunk that the browser fetches when a search for signals opens. */
import type { Kind } from '../view';
import { markActs, type MarkAct } from './acts';
import { markEngine, type MarkState } from './engine';
import MarkView from './MarkView.svelte';
import type { MarkContent } from './schema';

export const kind: Kind<MarkContent, MarkState, MarkAct> = {
	engine: markEngine,
	acts: markActs,
	View: MarkView
};
