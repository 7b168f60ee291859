import type { Kind } from '../view';
import { rewriteActs, type RewriteAct } from './acts';
import { rewriteEngine, type RewriteState } from './engine';
import RewriteView from './RewriteView.svelte';
import type { RewriteContent } from './schema';

export const kind: Kind<RewriteContent, RewriteState, RewriteAct> = {
	engine: rewriteEngine,
	acts: rewriteActs,
	View: RewriteView
};
