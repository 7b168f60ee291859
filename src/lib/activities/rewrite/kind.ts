import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { rewriteActs, type RewriteAct } from './acts';
import { rewriteEngine, type RewriteState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import RewriteView from './RewriteView.svelte';
import type { RewriteContent } from './schema';

export const kind: Kind<RewriteContent, RewriteState, RewriteAct> = {
	engine: rewriteEngine,
	acts: rewriteActs,
	View: RewriteView,
	messages: withWords({ fr, en }, pageWords, movingWords, privateWords)
};
