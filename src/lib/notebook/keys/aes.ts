import type { Body } from '../seal';
import { randomBytes } from './bytes';

/** In bytes: what NIST asks of GCM. Drawn anew for every write. */
const IV = 12;

/** AES-GCM: the IV, then what is encrypted with its tag of 128 bits. */
export async function encrypt(key: CryptoKey, plain: Body, additional: Body): Promise<Body> {
	const iv = randomBytes(IV);
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: additional }, key, plain);
	const body = new Uint8Array(IV + sealed.byteLength);
	body.set(iv);
	body.set(new Uint8Array(sealed), IV);
	return body;
}

/** @throws {OperationError} for another key, another `additional`, or one bit that has changed */
export async function decrypt(key: CryptoKey, body: Uint8Array, additional: Body): Promise<Body> {
	// Copied: what a database gives may share its buffer.
	const iv = new Uint8Array(body.subarray(0, IV));
	const sealed = new Uint8Array(body.subarray(IV));
	return new Uint8Array(
		await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: additional }, key, sealed)
	);
}
