import type { Place, Seal } from '../seal';
import { decrypt, encrypt } from './aes';
import { utf8 } from './bytes';
import { padded, unpadded } from './padding';

/** How a body is made, its first byte. Goes up with the first change of it; `open` then reads both. */
const MAKE = 2;

/**
 * The seal of a notebook that has a key: AES-GCM 256 over padded JSON. The place of a row is additional data,
 * so that a row moved to another table, attempt or seq, or to another notebook, does not open.
 * @param notebook its random id
 */
export function aesSeal(key: CryptoKey, notebook: string): Seal {
	const additional = ({ table, attempt, at }: Place) =>
		utf8(JSON.stringify(['cahier', MAKE, notebook, table, attempt, at]));
	return {
		async seal(value, place) {
			// Both are read before the first wait: what the caller changes afterwards does not reach them.
			const plain = padded(utf8(JSON.stringify([value])));
			const sealed = await encrypt(key, plain, additional(place));
			const body = new Uint8Array(1 + sealed.length);
			body[0] = MAKE;
			body.set(sealed, 1);
			return body;
		},
		async open(body, place) {
			try {
				if (!(body instanceof Uint8Array) || body[0] !== MAKE) return undefined;
				const plain = unpadded(await decrypt(key, body.subarray(1), additional(place)));
				const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
				return Array.isArray(parts) && parts.length === 1 ? { value: parts[0] as unknown } : undefined;
			} catch {
				return undefined;
			}
		}
	};
}
