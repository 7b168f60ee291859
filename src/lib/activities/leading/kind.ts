import type { Kind } from '../view';
import { leadingActs, type LeadingAct } from './acts';
import { leadingEngine, type LeadingState } from './engine';
import LeadingView from './LeadingView.svelte';
import type { LeadingContent } from './schema';

export const kind: Kind<LeadingContent, LeadingState, LeadingAct> = {
	engine: leadingEngine,
	acts: leadingActs,
	View: LeadingView
};
