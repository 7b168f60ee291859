import { isOpen, type Hours } from './hours';

interface Entry {
	readonly id: string;
	readonly kind: 'emergency' | 'line' | 'web';
	readonly hours: Hours;
}

/** The lines, in the order to call them now, and those that nobody answers now. */
export interface WhomToCall<E> {
	readonly lines: readonly E[];
	readonly closed: readonly E[];
}

/**
 * The order of the file, except that a line that is closed comes after those that answer.
 * @param now undefined while nobody knows the time: a page is drawn beforehand
 */
export function whomToCall<E extends Entry>(entries: readonly E[], now: Date | undefined): WhomToCall<E> {
	const lines = entries.filter((one) => one.kind === 'line');
	const closed = now ? lines.filter((one) => !isOpen(one.hours, now)) : [];
	return { lines: [...lines.filter((one) => !closed.includes(one)), ...closed], closed };
}

/**
 * Whom to call now in one situation: the numbers that it names, in its order, the closed ones last. Where
 * none of its lines answers, the first line that does goes before them.
 */
export function callsNow<E extends Entry>(
	entries: readonly E[],
	calls: readonly string[],
	now: Date | undefined
): WhomToCall<E> {
	const named = calls.flatMap((id) => entries.filter((one) => one.id === id));
	const { lines, closed } = whomToCall(entries, now);
	const isClosed = (one: E) => closed.includes(one);
	const instead = named.every(isClosed) ? lines.filter((one) => !isClosed(one)).slice(0, 1) : [];
	return {
		lines: [...instead, ...named.filter((one) => !isClosed(one)), ...named.filter(isClosed)],
		closed
	};
}
