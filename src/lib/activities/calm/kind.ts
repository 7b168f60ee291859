import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { calmActs, type CalmAct } from './acts';
import CalmView from './CalmView.svelte';
import { calmEngine, type CalmState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { CalmContent } from './schema';

export const kind: Kind<CalmContent, CalmState, CalmAct> = {
	engine: calmEngine,
	acts: calmActs,
	View: CalmView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
