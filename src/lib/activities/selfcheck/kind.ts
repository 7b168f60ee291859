import type { Kind } from '../view';
import { selfcheckActs, type SelfcheckAct } from './acts';
import { selfcheckEngine, type SelfcheckState } from './engine';
import type { SelfcheckContent } from './schema';
import SelfcheckView from './SelfcheckView.svelte';

export const kind: Kind<SelfcheckContent, SelfcheckState, SelfcheckAct> = {
	engine: selfcheckEngine,
	acts: selfcheckActs,
	View: SelfcheckView
};
