/** Plays walks in tests, through the engine alone. */
import type { ThreadAct } from './acts';
import { threadEngine, type ThreadState } from './engine';
import type { ThreadContent } from './schema';

/** `soir:douze` reads up to a message, `soir/repondre` decides, `soir` goes on. */
export function act(words: string): ThreadAct {
	const [, beat, sign, what] = /^([^:/]+)(?:([:/])(.*))?$/.exec(words) as unknown as string[];
	if (sign === ':') return { do: 'read', beat: beat!, message: what! };
	return sign === '/' ? { do: 'decide', beat: beat!, decision: what! } : { do: 'next', beat: beat! };
}

/** The state after these acts. @throws at the first that does not apply. */
export function played(content: ThreadContent, acts: readonly (string | ThreadAct)[]): ThreadState {
	let state = threadEngine.start(content, 7);
	for (const one of acts) {
		const next = threadEngine.advance(content, state, typeof one === 'string' ? act(one) : one);
		if (!next) throw new Error(`${JSON.stringify(one)} does not apply at "${state.beat}"`);
		state = next;
	}
	return state;
}
