import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { emotionsActs, type EmotionsAct } from './acts';
import EmotionsView from './EmotionsView.svelte';
import { emotionsEngine, type EmotionsState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { EmotionsContent } from './schema';

export const kind: Kind<EmotionsContent, EmotionsState, EmotionsAct> = {
	engine: emotionsEngine,
	acts: emotionsActs,
	View: EmotionsView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
