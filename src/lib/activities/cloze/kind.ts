import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { clozeActs, type ClozeAct } from './acts';
import { clozeEngine, type ClozeState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import ClozeView from './ClozeView.svelte';
import type { ClozeContent } from './schema';

export const kind: Kind<ClozeContent, ClozeState, ClozeAct> = {
	engine: clozeEngine,
	acts: clozeActs,
	View: ClozeView,
	messages: withWords({ fr, en }, pageWords, movingWords, privateWords)
};
