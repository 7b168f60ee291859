import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { scaleActs, type ScaleAct } from './acts';
import { scaleEngine, type ScaleState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import ScaleView from './ScaleView.svelte';
import type { ScaleContent } from './schema';

export const kind: Kind<ScaleContent, ScaleState, ScaleAct> = {
	engine: scaleEngine,
	acts: scaleActs,
	View: ScaleView,
	messages: withWords({ fr, en }, pageWords, movingWords)
};
