/** Plays walks in tests, through the engine alone. */
import type { MarkAct } from './acts';
import { markEngine, type MarkState } from './engine';
import type { MarkContent } from './schema';

/** `+cinq a` marks, `-cinq a` takes away, `look` looks. */
export function act(words: string): MarkAct {
	if (words === 'look') return { do: 'look' };
	const [segment, signal] = words.slice(1).split(' ') as [string, string];
	return { do: words.startsWith('+') ? 'mark' : 'unmark', segment, signal };
}

/** The state after these acts. @throws at the first that does not apply. */
export function played(content: MarkContent, acts: readonly (string | MarkAct)[]): MarkState {
	let state = markEngine.start(content, 7);
	for (const one of acts) {
		const next = markEngine.advance(content, state, typeof one === 'string' ? act(one) : one);
		if (!next) throw new Error(`${JSON.stringify(one)} does not apply`);
		state = next;
	}
	return state;
}
