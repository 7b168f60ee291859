import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { matchActs, type MatchAct } from './acts';
import { matchEngine, type MatchState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import MatchView from './MatchView.svelte';
import type { MatchContent } from './schema';

export const kind: Kind<MatchContent, MatchState, MatchAct> = {
	engine: matchEngine,
	acts: matchActs,
	View: MatchView,
	messages: withWords({ fr, en }, pageWords, movingWords)
};
