import type { Kind } from '../view';
import { emotionsActs, type EmotionsAct } from './acts';
import EmotionsView from './EmotionsView.svelte';
import { emotionsEngine, type EmotionsState } from './engine';
import type { EmotionsContent } from './schema';

export const kind: Kind<EmotionsContent, EmotionsState, EmotionsAct> = {
	engine: emotionsEngine,
	acts: emotionsActs,
	View: EmotionsView
};
