/** Plays walks in tests, through the engine alone. */
import type { DialogueAct } from './acts';
import { dialogueEngine, type DialogueState } from './engine';
import type { DialogueContent } from './schema';

/** The state after these acts. @throws at the first that does not apply. */
export function played(content: DialogueContent, acts: readonly DialogueAct[]): DialogueState {
	let state = dialogueEngine.start(content, 7);
	for (const act of acts) {
		const next = dialogueEngine.advance(content, state, act);
		if (!next) throw new Error(`${JSON.stringify(act)} does not apply at "${state.node}"`);
		state = next;
	}
	return state;
}
