import type { Body } from '../seal';

export const utf8 = (text: string): Body => new TextEncoder().encode(text);

export const randomBytes = (length: number): Body => crypto.getRandomValues(new Uint8Array(length));

export function hexadecimal(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For what holds text only; see `bytesOf` for the way back. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

/** @throws {DOMException} when this is no base64 */
export const bytesOf = (text: string): Body => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

export const joined = (...parts: readonly Uint8Array[]): Body => {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};
