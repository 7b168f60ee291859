import type { Kind } from '../view';
import { scaleActs, type ScaleAct } from './acts';
import { scaleEngine, type ScaleState } from './engine';
import ScaleView from './ScaleView.svelte';
import type { ScaleContent } from './schema';

export const kind: Kind<ScaleContent, ScaleState, ScaleAct> = {
	engine: scaleEngine,
	acts: scaleActs,
	View: ScaleView
};
