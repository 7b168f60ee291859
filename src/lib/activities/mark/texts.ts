/** Searches for tests: the values that matter stand in the test, these fill in the rest. */
import type { MarkContent, Segment, Verdict } from './schema';

/** `{ a: 'fits', b: 'rethink' }`: what each signal is worth here; no object, no mark can be put. */
export const piece = (
	id: string,
	verdicts?: Readonly<Record<string, Verdict>>,
	rest: Partial<Segment> = {}
): Segment => ({
	id,
	text: `mots ${id}`,
	...(verdicts && {
		signals: Object.entries(verdicts).map(([signal, verdict]) => ({
			id: signal,
			verdict,
			explanation: `${signal} en ${id}`
		}))
	}),
	...rest
});

export const search = (
	passages: Readonly<Record<string, readonly Segment[]>>,
	signals: readonly string[] = ['a', 'b'],
	rest: Partial<MarkContent> = {}
): MarkContent => ({
	question: 'où ?',
	cast: [],
	signals: signals.map((id) => ({ id, name: `signe ${id}` })),
	passages: Object.entries(passages).map(([id, segments]) => ({ id, segments: [...segments] })),
	meaning: 'ensemble',
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
