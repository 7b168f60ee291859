import { isRecord } from '../entry-shape';

/** Whether two values that JSON can hold say the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
	if (!isRecord(a) || !isRecord(b)) return a === b;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
	);
}
