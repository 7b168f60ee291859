import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { commitmentActs, type CommitmentAct } from './acts';
import CommitmentView from './CommitmentView.svelte';
import { commitmentEngine, type CommitmentState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { CommitmentContent } from './schema';

export const kind: Kind<CommitmentContent, CommitmentState, CommitmentAct> = {
	engine: commitmentEngine,
	acts: commitmentActs,
	View: CommitmentView,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
