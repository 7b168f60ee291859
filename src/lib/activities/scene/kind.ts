import { prepareDrawing } from '$lib/ui/character';
import { fetchPlace } from '$lib/ui/scenery';
import type { Kind } from '../view';
import { sceneActs, type SceneAct } from './acts';
import { sceneEngine, type SceneState } from './engine';
import type { SceneContent } from './schema';
import SceneView from './SceneView.svelte';

export const kind: Kind<SceneContent, SceneState, SceneAct> = {
	engine: sceneEngine,
	acts: sceneActs,
	View: SceneView,
	prepare: async ({ pictures: [first] }) => {
		if (first?.use === 'still') await Promise.all([fetchPlace(first.place), prepareDrawing()]);
	}
};
