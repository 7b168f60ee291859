/** The chunk that the browser fetches when a story opens. */
import { prepareDrawing } from '$lib/ui/character';
import { fetchPlace } from '$lib/ui/scenery';
import type { Kind } from '../view';
import { scenarioActs, type ScenarioAct } from './acts';
import { scenarioEngine, type ScenarioState } from './engine';
import type { ScenarioContent } from './schema';
import { placeNow, presentNow } from './selectors';
import ScenarioView from './ScenarioView.svelte';

export const kind: Kind<ScenarioContent, ScenarioState, ScenarioAct> = {
	engine: scenarioEngine,
	acts: scenarioActs,
	View: ScenarioView,
	prepare: async (content) => {
		const start = scenarioEngine.start(content, 0);
		const people = presentNow(content, start).length > 0 ? prepareDrawing() : undefined;
		await Promise.all([fetchPlace(placeNow(content, start)), people]);
	},
	picture: true
};
