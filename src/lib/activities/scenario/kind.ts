/** The chunk that the browser fetches when a story opens. */
import type { Kind } from '../view';
import { scenarioActs, type ScenarioAct } from './acts';
import { scenarioEngine, type ScenarioState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { ScenarioContent } from './schema';
import ScenarioView from './ScenarioView.svelte';

export const kind: Kind<ScenarioContent, ScenarioState, ScenarioAct> = {
	engine: scenarioEngine,
	acts: scenarioActs,
	View: ScenarioView,
	picture: true,
	messages: { fr, en }
};
