import { effective, isAct, type Entry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';

/** A text of the learner's own, and what it answers where that is known. */
export interface Written {
	readonly text: string;
	readonly asked?: string;
}

/**
 * Every text that the learner has written in an attempt, and that still stands: each kind saves own words as
 * `text`, and whatever is no longer in the state has been taken back or written anew. What cannot be replayed,
 * because the content has changed since, is given as it was written.
 * @param playable see `replay`
 */
export function writtenIn(
	entries: readonly Entry[],
	playable: (activity: string) => Playable | undefined
): Written[] {
	const { frames, stoppedAt = Infinity } = replay(entries, playable);
	const standing = frames.flatMap(({ activity, state, applied }) => {
		const content = playable(activity)?.content;
		const here = textsIn(state);
		return lastOf(applied.map(({ act }) => act))
			.filter(({ text }) => here.has(text) || here.has(text.trim()))
			.map((own) => asWritten(own, content));
	});
	const beyond = effective(entries).filter(({ seq }) => seq >= stoppedAt);
	const rest = lastOf(beyond.filter(isAct).map(({ act }) => act)).map((own) => asWritten(own, undefined));
	return [...standing, ...rest];
}

/** The question or the label that one of these ids stands beside; the last id is the nearest. */
export function askedAt(content: unknown, ids: readonly string[]): string | undefined {
	for (const id of ids.toReversed()) {
		const found = withId(content, id);
		const asked = found && proseOf(found);
		if (asked) return asked;
	}
	return isObject(content) ? proseOf(content, ['write', 'received', 'question', 'brief']) : undefined;
}

interface Own {
	readonly text: string;
	/** Everything that the act names besides: where the words stand. */
	readonly ids: readonly string[];
}

/** Letters that were typed into a grid are looked for, and nobody's own words. */
const ANSWER = 'answer';

/** Of each place the last words; empty ones take those before away. */
function lastOf(acts: readonly unknown[]): Own[] {
	const places = new Map<string, Own>();
	for (const act of acts) {
		if (!isObject(act) || typeof act['text'] !== 'string' || act['do'] === ANSWER) continue;
		const { text, do: _, ...where } = act;
		const own = { text, ids: Object.values(where).filter((one) => typeof one === 'string') };
		// Where an act names no place, one text does not take another's.
		const place = JSON.stringify(own.ids.length > 0 ? own.ids : [text]);
		places.delete(place);
		if (text.trim() !== '') places.set(place, own);
	}
	return [...places.values()];
}

const asWritten = ({ text, ids }: Own, content: unknown): Written => {
	const asked = askedAt(content, ids);
	return { text, ...(asked ? { asked } : {}) };
};

const ASKED = ['question', 'prompt', 'statement', 'write', 'hurts', 'label', 'text', 'name', 'title'];

/** What a piece of content says first, by the names that prose goes by. */
export function proseOf(
	found: Record<string, unknown>,
	names: readonly string[] = ASKED
): string | undefined {
	for (const name of names) {
		const prose = found[name];
		if (typeof prose === 'string') return prose;
		if (isObject(prose) && typeof prose['label'] === 'string') return prose['label'];
	}
	return undefined;
}

/** The piece of content that bears this id, however deep. */
export function withId(value: unknown, id: string): Record<string, unknown> | undefined {
	if (!isObject(value) && !Array.isArray(value)) return undefined;
	if (isObject(value) && value['id'] === id) return value;
	for (const one of Object.values(value)) {
		const found = withId(one, id);
		if (found) return found;
	}
	return undefined;
}

function textsIn(value: unknown, texts: Set<string> = new Set()): Set<string> {
	if (typeof value === 'string') texts.add(value);
	else if (value instanceof Map) for (const one of value) textsIn(one, texts);
	else if (typeof value === 'object' && value !== null)
		for (const one of value instanceof Set ? value : Object.values(value)) textsIn(one, texts);
	return texts;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
