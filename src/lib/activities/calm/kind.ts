import type { Kind } from '../view';
import { calmActs, type CalmAct } from './acts';
import CalmView from './CalmView.svelte';
import { calmEngine, type CalmState } from './engine';
import type { CalmContent } from './schema';

export const kind: Kind<CalmContent, CalmState, CalmAct> = {
	engine: calmEngine,
	acts: calmActs,
	View: CalmView
};
