import { prepareDrawing } from '$lib/ui/character';
import { fetchPlace } from '$lib/ui/scenery';
import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { sceneActs, type SceneAct } from './acts';
import { sceneEngine, type SceneState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { SceneContent } from './schema';
import SceneView from './SceneView.svelte';

export const kind: Kind<SceneContent, SceneState, SceneAct> = {
	engine: sceneEngine,
	acts: sceneActs,
	View: SceneView,
	prepare: async ({ pictures: [first] }) => {
		if (first?.use === 'still') await Promise.all([fetchPlace(first.place), prepareDrawing()]);
	},
	messages: withWords({ fr, en }, pageWords, privateWords)
};
