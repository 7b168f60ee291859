/** The chunk that the browser fetches when a conversation opens. */
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { threadActs, type ThreadAct } from './acts';
import { threadEngine, type ThreadState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { ThreadContent } from './schema';
import ThreadView from './ThreadView.svelte';

export const kind: Kind<ThreadContent, ThreadState, ThreadAct> = {
	engine: threadEngine,
	acts: threadActs,
	View: ThreadView,
	messages: withWords({ fr, en }, pageWords)
};
