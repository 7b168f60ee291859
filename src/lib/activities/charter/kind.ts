import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { charterActs, type CharterAct } from './acts';
import CharterView from './CharterView.svelte';
import { charterEngine, type CharterState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { CharterContent } from './schema';

export const kind: Kind<CharterContent, CharterState, CharterAct> = {
	engine: charterEngine,
	acts: charterActs,
	View: CharterView,
	messages: withWords({ fr, en }, pageWords)
};
