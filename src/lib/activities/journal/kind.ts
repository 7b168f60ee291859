import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { journalActs, type JournalAct } from './acts';
import { journalEngine, type JournalState } from './engine';
import JournalView from './JournalView.svelte';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { JournalContent } from './schema';

export const kind: Kind<JournalContent, JournalState, JournalAct> = {
	engine: journalEngine,
	acts: journalActs,
	View: JournalView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
