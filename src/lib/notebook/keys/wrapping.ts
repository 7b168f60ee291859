import type { Body } from '../seal';
import { decrypt, encrypt } from './aes';
import { randomBytes, utf8 } from './bytes';
import { cardText, type Card } from './card';
import { isBearable, type Cost } from './cost';
import { SECRET } from './keys';
import type { Stretch } from './stretch';

/** The data key of a notebook, wrapped by what comes of one card. Every part may lie in clear. */
export interface Wrapping {
	readonly cost: Cost;
	readonly salt: Body;
	readonly body: Body;
}

/** In bytes. */
const SALT = 16;

/** @throws {Error} when the device cannot stretch a card at this cost */
export async function wrap(
	secret: Body,
	card: Card,
	notebook: string,
	cost: Cost,
	stretch: Stretch
): Promise<Wrapping> {
	const salt = randomBytes(SALT);
	const key = await keyOf(card, salt, cost, stretch);
	return { cost, salt, body: await encrypt(key, secret, additional(notebook, cost)) };
}

/**
 * The data key, or `undefined`: another card, or a wrapping that was changed.
 * @throws {Error} when the device cannot stretch a card at this cost
 */
export async function unwrap(
	{ cost, salt, body }: Wrapping,
	card: Card,
	notebook: string,
	stretch: Stretch
): Promise<Body | undefined> {
	if (!isBearable(cost)) return undefined;
	const key = await keyOf(card, salt, cost, stretch);
	try {
		const secret = await decrypt(key, body, additional(notebook, cost));
		return secret.length === SECRET ? secret : undefined;
	} catch {
		return undefined;
	}
}

async function keyOf(card: Card, salt: Body, cost: Cost, stretch: Stretch): Promise<CryptoKey> {
	const bytes = await stretch(cardText(card), salt, cost);
	return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const additional = (notebook: string, { memory, iterations }: Cost): Body =>
	utf8(JSON.stringify(['cahier', 1, notebook, 'key', memory, iterations]));
