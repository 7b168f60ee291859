/** Conversations for tests: the values that matter stand in the test, these fill in the rest. */
import type { Beat, Decision, Message, ThreadContent } from './schema';

export const message = (id: string, rest: Partial<Message> = {}): Message => ({
	id,
	from: 'tao',
	text: `mot ${id}`,
	...rest
});

export const decision = (id: string, to: Decision['to'], rest: Partial<Decision> = {}): Decision => ({
	id,
	text: `texte ${id}`,
	gesture: 'answer',
	stance: 'supportive',
	then: [message(`${id}-suit`)],
	feedback: `effet ${id}`,
	tone: 'protects',
	to,
	...rest
});

export const beat = (id: string, rest: Partial<Beat> = {}): Beat => ({ id, ...rest });

export const ending = (id: string, rest: Partial<Beat> = {}): Beat =>
	beat(id, { ending: { title: `titre ${id}`, help: 'aide', repair: 'réparer' }, ...rest });

/** The first beat is the start. */
export const talk = (beats: readonly Beat[], rest: Partial<ThreadContent> = {}): ThreadContent => ({
	group: 'groupe',
	cast: ['tao', 'awa'],
	variables: {},
	counters: [],
	start: beats[0]!.id,
	beats: [...beats],
	...rest
});

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}
