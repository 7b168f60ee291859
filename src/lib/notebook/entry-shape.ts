import type { Entry } from '$lib/domain/entry';

/** Whether what was opened at `seq` is an envelope that replay knows. What an act says is not looked at. */
export function isEntryAt(value: unknown, seq: number): value is Entry {
	if (!isRecord(value) || value['seq'] !== seq) return false;
	if ('act' in value) return isCount(value['frame']);
	if ('rewindTo' in value) return isCount(value['rewindTo']);
	if ('leave' in value) return isCount(value['leave']);
	const enter = value['enter'];
	return (
		isRecord(enter) &&
		typeof enter['activity'] === 'string' &&
		typeof enter['seed'] === 'number' &&
		isCount(enter['frame'])
	);
}

/** @throws {RangeError} when entries do not follow one another: the caller has lost count */
export function firstSeq(entries: readonly Entry[]): number {
	const first = entries[0]?.seq ?? 0;
	const follow = isCount(first) && entries.every((entry, index) => entry.seq === first + index);
	if (!follow) throw new RangeError('entries must follow one another');
	return first;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
