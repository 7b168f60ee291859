import type { Kind } from '../view';
import { triageActs, type TriageAct } from './acts';
import { triageEngine, type TriageState } from './engine';
import type { TriageContent } from './schema';
import TriageView from './TriageView.svelte';

export const kind: Kind<TriageContent, TriageState, TriageAct> = {
	engine: triageEngine,
	acts: triageActs,
	View: TriageView
};
