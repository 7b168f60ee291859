import type { Kind } from '../view';
import { journalActs, type JournalAct } from './acts';
import { journalEngine, type JournalState } from './engine';
import JournalView from './JournalView.svelte';
import type { JournalContent } from './schema';

export const kind: Kind<JournalContent, JournalState, JournalAct> = {
	engine: journalEngine,
	acts: journalActs,
	View: JournalView
};
