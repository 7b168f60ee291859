/** What the weather of a class may be, from the finest to the roughest. */
export const SKIES = ['sun', 'bright', 'clouds', 'rain'] as const;
export type Sky = (typeof SKIES)[number];

/** A class is not larger: a slip of the finger would be. */
export const MOST = 40;

/** What was typed, as a count; `undefined` where it is none. */
export function countOf(text: string): number | undefined {
	if (text.trim() === '') return 0;
	const count = Number(text);
	return Number.isInteger(count) && count >= 0 && count <= MOST ? count : undefined;
}
