import { randomFrom } from '../../../src/lib/domain/random';

/**
 * What the act at a place says: the same on both sides of a crash, so that a torn or foreign row is seen. From
 * 20 to 3,000 letters that no compression shortens.
 */
export function wordsAt(seed: number, round: number, seq: number): string {
	const next = randomFrom(Math.imul(seed ^ Math.imul(round + 1, 0x9e3779b1), seq + 1));
	const length = 20 + Math.floor(next() ** 3 * 2980);
	return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(next() * 94))).join('');
}

/** Which notebook is put to the test. */
export type Way = 'device' | 'kept';
export const WAYS: readonly Way[] = ['device', 'kept'];
