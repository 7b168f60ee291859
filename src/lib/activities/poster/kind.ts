import type { Kind } from '../view';
import { posterActs, type PosterAct } from './acts';
import { posterEngine, type PosterState } from './engine';
import PosterView from './PosterView.svelte';
import type { PosterContent } from './schema';

export const kind: Kind<PosterContent, PosterState, PosterAct> = {
	engine: posterEngine,
	acts: posterActs,
	View: PosterView
};
