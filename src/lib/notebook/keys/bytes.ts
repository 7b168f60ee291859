import type { Body } from '../seal';

export const utf8 = (text: string): Body => new TextEncoder().encode(text);

export const randomBytes = (length: number): Body => crypto.getRandomValues(new Uint8Array(length));

export function hexadecimal(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
