import { hexadecimal, randomBytes } from './keys/bytes';

/**
 * Ids that say nothing and that two tabs agree on: a print of the notebook's random salt and of what is
 * named. Where the notebook has a key, the salt comes of it and lies nowhere: nobody can find out by trying
 * names which activities were done. Computed before a transaction, never inside: a transaction waits for
 * nothing but the database.
 * @returns 128 bits of SHA-256 in hexadecimal: a clash is not to be feared in one notebook
 */
export async function derivedId(salt: string, ...named: readonly (string | number)[]): Promise<string> {
	// JSON keeps ('a', 'bc') and ('ab', 'c') apart.
	const text = new TextEncoder().encode(JSON.stringify([salt, ...named]));
	const print = await crypto.subtle.digest('SHA-256', text);
	return hexadecimal(new Uint8Array(print, 0, 16));
}

export const attemptId = (salt: string, activity: string, ordinal: number): Promise<string> =>
	derivedId(salt, 'attempt', activity, ordinal);

/** The authored name of a field may tell what its reader is going through: it is not kept in clear either. */
export const fieldId = (salt: string, attempt: string, field: string): Promise<string> =>
	derivedId(salt, 'field', attempt, field);

export function randomSalt(): string {
	return hexadecimal(randomBytes(16));
}
