import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { selfcheckActs, type SelfcheckAct } from './acts';
import { selfcheckEngine, type SelfcheckState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { SelfcheckContent } from './schema';
import SelfcheckView from './SelfcheckView.svelte';

export const kind: Kind<SelfcheckContent, SelfcheckState, SelfcheckAct> = {
	engine: selfcheckEngine,
	acts: selfcheckActs,
	View: SelfcheckView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
