import { aesSeal } from '../keys/aes-seal';
import { hexadecimal, randomBytes } from '../keys/bytes';
import type { Keys } from '../keys/keys';

/**
 * What today's notebook is opened with. It lives in the memory of a page and of the service worker, and is never
 * put into a database, a cache or a storage: what wrote it there would be read by whoever opens the profile's files.
 */
export interface HeldKey {
	/** Random; the database is named after it. The one part that may lie in clear. */
	readonly id: string;
	/** AES-GCM 256, not extractable. */
	readonly key: CryptoKey;
	/** What ids are derived from: 128 random bits in hexadecimal. */
	readonly ids: string;
}

/** A new key, known nowhere else. */
export async function drawKey(): Promise<HeldKey> {
	const aes = { name: 'AES-GCM', length: 256 };
	const key = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
	return { id: hexadecimal(randomBytes(8)), key, ids: hexadecimal(randomBytes(16)) };
}

export const keysOfToday = ({ id, key, ids }: HeldKey): Required<Keys> => ({ seal: aesSeal(key, id), ids });

/** Whether what another page or the worker gave is a key that this app drew. */
export function isHeldKey(given: unknown): given is HeldKey {
	if (typeof given !== 'object' || given === null) return false;
	const { id, key, ids } = given as Partial<HeldKey>;
	return typeof id === 'string' && typeof ids === 'string' && key instanceof CryptoKey && !key.extractable;
}
