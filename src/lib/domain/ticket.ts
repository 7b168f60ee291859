import { randomFrom, seedFrom } from './random';

/**
 * A resume ticket: an animal, an object and a moment that give back a séance and a step of it, and nothing that
 * anybody answered. It comes of their ids alone, so that no other séance changes it. Ids, orders and lengths of
 * these lists never change: tickets have been copied. What they are called is in `shelf/ticket/messages/`.
 */
export const THEMES = {
	animals:
		`turtle rabbit fox tiger lion koala panda owl duck horse dolphin butterfly cricket parrot seagull beaver
		kangaroo hamster eagle lynx squirrel hedgehog honeybee stork hummingbird sparrow pony llama otter jaguar
		pelican dragonfly`.split(/\s+/),
	objects:
		`lamp pencil ball book bike rocket guitar drum piano candle umbrella suitcase glasses hat scarf button
		basket plate fork bottle clock mirror ladder hammer paintbrush boat airplane truck robot compass domino
		blanket`.split(/\s+/),
	moments:
		`noon morning evening night midnight monday tuesday wednesday thursday friday saturday sunday january
		february april june july september october november december spring autumn winter holidays carnival birthday
		nap week tomorrow teatime playtime`.split(/\s+/)
} as const;

export type Theme = keyof typeof THEMES;
/** In the order in which they are said: « tortue – lampe – midi ». */
export const THEME_ORDER: readonly Theme[] = ['animals', 'objects', 'moments'];

/** One id of each theme, in that order. */
export type Ticket = readonly [animal: string, object: string, moment: string];

/** @param seance its id @param step id of the activity to go on with */
export function ticketOf(seance: string, step: string): Ticket {
	const next = randomFrom(seedFrom(`${seance}/${step}`));
	const drawn = (theme: Theme) => THEMES[theme][Math.floor(next() * THEMES[theme].length)]!;
	return [drawn('animals'), drawn('objects'), drawn('moments')];
}

export const isSameTicket = (one: Ticket, other: Ticket): boolean => one.join() === other.join();

/** A word as it may be typed: accents, capitals, spaces and hyphens do not count. */
export const plainWord = (word: string): string =>
	word
		.normalize('NFD')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll(/[^a-z0-9]/g, '');

/** What was typed is not a ticket, and why. */
export type Misread =
	| { readonly wrong: 'unknown'; readonly word: string }
	/** Nothing of this theme is there. */
	| { readonly wrong: 'missing'; readonly theme: Theme }
	| { readonly wrong: 'twice'; readonly theme: Theme };

/**
 * The ticket that three words say, in whatever order.
 * @param wordOf what an id is called in the reader's language: one word
 */
export function readTicket(text: string, wordOf: (theme: Theme, id: string) => string): Ticket | Misread {
	const known = new Map(
		THEME_ORDER.flatMap((theme) =>
			THEMES[theme].map((id) => [plainWord(wordOf(theme, id)), { theme, id }] as const)
		)
	);
	const found = new Map<Theme, string>();
	for (const word of text.split(/[\s,;.–—-]+/).filter((one) => plainWord(one) !== '')) {
		const said = known.get(plainWord(word));
		if (!said) return { wrong: 'unknown', word };
		const before = found.get(said.theme);
		if (before !== undefined && before !== said.id) return { wrong: 'twice', theme: said.theme };
		found.set(said.theme, said.id);
	}
	const missing = THEME_ORDER.find((theme) => !found.has(theme));
	if (missing) return { wrong: 'missing', theme: missing };
	const [animal, object, moment] = THEME_ORDER.map((theme) => found.get(theme)!);
	return [animal!, object!, moment!];
}
