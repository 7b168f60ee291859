import type { Kind } from '../view';
import { charterActs, type CharterAct } from './acts';
import CharterView from './CharterView.svelte';
import { charterEngine, type CharterState } from './engine';
import type { CharterContent } from './schema';

export const kind: Kind<CharterContent, CharterState, CharterAct> = {
	engine: charterEngine,
	acts: charterActs,
	View: CharterView
};
