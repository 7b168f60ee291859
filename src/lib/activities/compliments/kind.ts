import { prepareDrawing } from '$lib/ui/character';
import type { Kind } from '../view';
import { complimentsActs, type ComplimentsAct } from './acts';
import ComplimentsView from './ComplimentsView.svelte';
import { complimentsEngine, type ComplimentsState } from './engine';
import type { ComplimentsContent } from './schema';

export const kind: Kind<ComplimentsContent, ComplimentsState, ComplimentsAct> = {
	engine: complimentsEngine,
	acts: complimentsActs,
	View: ComplimentsView,
	prepare: prepareDrawing
};
