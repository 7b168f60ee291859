import { randomBytes } from './bytes';
import { WORDS } from './words';

/**
 * A key-card: six pictures among 64, in order, drawn by the app: 36 bits. Four words among 512 say the same
 * 36 bits, so that one card can be shown, or written, either way. A number is a picture's place in the list
 * of pictures, which never changes: cards have been printed.
 */
export type Card = readonly number[];

export const PICTURES = 64;
export const CARD_PICTURES = 6;
export const CARD_WORDS = 4;

/** Each picture is as likely as another: 64 divides the 256 values of a byte. */
export const drawCard = (): Card => Array.from(randomBytes(CARD_PICTURES), (byte) => byte % PICTURES);

/** What is stretched. */
export const cardText = (card: Card): string => card.map((one) => String(one).padStart(2, '0')).join('-');

/** Four words that say the same. */
export function wordsOf(card: Card): string[] {
	const bits = card.map((one) => one.toString(2).padStart(6, '0')).join('');
	return Array.from({ length: CARD_WORDS }, (_, index) => {
		const place = Number.parseInt(bits.slice(index * 9, index * 9 + 9), 2);
		return WORDS[place]!;
	});
}

/** The card that these words say, in their order; accents and capitals do not count. `undefined`: none. */
export function cardOfWords(written: string): Card | undefined {
	const places = plain(written)
		.split(/[^a-z]+/)
		.filter((word) => word !== '')
		.map((word) => PLAIN.indexOf(word));
	if (places.length !== CARD_WORDS || places.includes(-1)) return undefined;
	const bits = places.map((place) => place.toString(2).padStart(9, '0')).join('');
	return Array.from({ length: CARD_PICTURES }, (_, index) =>
		Number.parseInt(bits.slice(index * 6, index * 6 + 6), 2)
	);
}

const plain = (text: string): string =>
	text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replaceAll(/\p{M}/gu, '');

const PLAIN = WORDS.map(plain);
