/** The chunk that the browser fetches when a conversation opens. */
import type { Kind } from '../view';
import { threadActs, type ThreadAct } from './acts';
import { threadEngine, type ThreadState } from './engine';
import type { ThreadContent } from './schema';
import ThreadView from './ThreadView.svelte';

export const kind: Kind<ThreadContent, ThreadState, ThreadAct> = {
	engine: threadEngine,
	acts: threadActs,
	View: ThreadView
};
