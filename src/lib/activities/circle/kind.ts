import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { circleActs, type CircleAct } from './acts';
import CircleView from './CircleView.svelte';
import { circleEngine, type CircleState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { CircleContent } from './schema';

export const kind: Kind<CircleContent, CircleState, CircleAct> = {
	engine: circleEngine,
	acts: circleActs,
	View: CircleView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
