/** The chunk that the browser fetches when a story opens. */
import { fetchPlace } from '$lib/ui/scenery';
import type { Kind } from '../view';
import { scenarioActs, type ScenarioAct } from './acts';
import { scenarioEngine, type ScenarioState } from './engine';
import type { ScenarioContent } from './schema';
import { placeNow } from './selectors';
import ScenarioView from './ScenarioView.svelte';

export const kind: Kind<ScenarioContent, ScenarioState, ScenarioAct> = {
	engine: scenarioEngine,
	acts: scenarioActs,
	View: ScenarioView,
	prepare: (content) => fetchPlace(placeNow(content, scenarioEngine.start(content, 0))),
	picture: true
};
