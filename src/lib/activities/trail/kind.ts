import type { Kind } from '../view';
import { trailActs, type TrailAct } from './acts';
import { trailEngine, type TrailState } from './engine';
import type { TrailContent } from './schema';
import TrailView from './TrailView.svelte';

export const kind: Kind<TrailContent, TrailState, TrailAct> = {
	engine: trailEngine,
	acts: trailActs,
	View: TrailView
};
