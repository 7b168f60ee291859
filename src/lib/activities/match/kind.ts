import type { Kind } from '../view';
import { matchActs, type MatchAct } from './acts';
import { matchEngine, type MatchState } from './engine';
import MatchView from './MatchView.svelte';
import type { MatchContent } from './schema';

export const kind: Kind<MatchContent, MatchState, MatchAct> = {
	engine: matchEngine,
	acts: matchActs,
	View: MatchView
};
