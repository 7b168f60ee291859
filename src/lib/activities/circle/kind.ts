import type { Kind } from '../view';
import { circleActs, type CircleAct } from './acts';
import CircleView from './CircleView.svelte';
import { circleEngine, type CircleState } from './engine';
import type { CircleContent } from './schema';

export const kind: Kind<CircleContent, CircleState, CircleAct> = {
	engine: circleEngine,
	acts: circleActs,
	View: CircleView
};
