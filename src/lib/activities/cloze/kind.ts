import type { Kind } from '../view';
import { clozeActs, type ClozeAct } from './acts';
import { clozeEngine, type ClozeState } from './engine';
import ClozeView from './ClozeView.svelte';
import type { ClozeContent } from './schema';

export const kind: Kind<ClozeContent, ClozeState, ClozeAct> = {
	engine: clozeEngine,
	acts: clozeActs,
	View: ClozeView
};
