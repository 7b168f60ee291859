import { plainSeal, type Body, type Seal } from '../seal';
import { aesSeal } from './aes-seal';
import { hexadecimal, randomBytes, utf8 } from './bytes';

/** What a notebook is opened with. */
export interface Keys {
	readonly seal: Seal;
	/**
	 * What ids are derived from. Without it the database's own salt is taken, which lies beside the rows: then
	 * anyone can tell which activities were done by trying their names.
	 */
	readonly ids?: string;
}

/** « Mon appareil à moi »: no secret. Whoever uses the device can read it, and it is said. */
export const plainKeys: Keys = { seal: plainSeal };

/** In bytes: a data key. */
export const SECRET = 32;

/** A new data key. It is never written as it is, see `wrapping.ts`. */
export const randomSecret = (): Body => randomBytes(SECRET);

/** The keys that come of a data key: one that encrypts, and one that ids are derived from. */
export async function keysOf(secret: Body, notebook: string): Promise<Required<Keys>> {
	const root = await rootOf(secret);
	const [seal, ids] = await Promise.all([
		crypto.subtle.deriveKey(made(notebook, 'rows'), root, AES, false, ['encrypt', 'decrypt']),
		crypto.subtle.deriveBits(made(notebook, 'ids'), root, 128)
	]);
	return { seal: aesSeal(seal, notebook), ids: hexadecimal(new Uint8Array(ids)) };
}

/** What a file that is taken away is encrypted with: never a row's key, so that neither passes for the other. */
export async function fileKeyOf(secret: Body, notebook: string): Promise<CryptoKey> {
	const root = await rootOf(secret);
	return crypto.subtle.deriveKey(made(notebook, 'file'), root, AES, false, ['encrypt', 'decrypt']);
}

const AES = { name: 'AES-GCM', length: 256 };

const rootOf = (secret: Body): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);

const made = (notebook: string, purpose: string) => ({
	name: 'HKDF',
	hash: 'SHA-256',
	salt: new Uint8Array(),
	info: utf8(JSON.stringify(['cahier', 1, notebook, purpose]))
});
