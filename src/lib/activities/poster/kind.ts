import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { posterActs, type PosterAct } from './acts';
import { posterEngine, type PosterState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import PosterView from './PosterView.svelte';
import type { PosterContent } from './schema';

export const kind: Kind<PosterContent, PosterState, PosterAct> = {
	engine: posterEngine,
	acts: posterActs,
	View: PosterView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
