import type { Kind } from '../view';
import { commitmentActs, type CommitmentAct } from './acts';
import CommitmentView from './CommitmentView.svelte';
import { commitmentEngine, type CommitmentState } from './engine';
import type { CommitmentContent } from './schema';

export const kind: Kind<CommitmentContent, CommitmentState, CommitmentAct> = {
	engine: commitmentEngine,
	acts: commitmentActs,
	View: CommitmentView
};
