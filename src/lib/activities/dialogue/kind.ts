/** The chunk that the browser fetches when a dialogue opens. */
import { prepareDrawing } from '$lib/ui/character';
import type { Kind } from '../view';
import { dialogueActs, type DialogueAct } from './acts';
import DialogueView from './DialogueView.svelte';
import { dialogueEngine, type DialogueState } from './engine';
import type { DialogueContent } from './schema';

export const kind: Kind<DialogueContent, DialogueState, DialogueAct> = {
	engine: dialogueEngine,
	acts: dialogueActs,
	View: DialogueView,
	prepare: prepareDrawing
};
