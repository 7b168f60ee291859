import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';
import en from '../shelf/ticket/messages/en.json';
import fr from '../shelf/ticket/messages/fr.json';
import { seedFrom } from './random';
import { plainWord, readTicket, THEME_ORDER, THEMES, ticketOf, type Theme } from './ticket';

const LANGUAGES = { fr, en };
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const wordOf = (lang: keyof typeof LANGUAGES) => (theme: Theme, id: string) =>
	(LANGUAGES[lang].ticket.words as Words)[theme]![id]!;
const french = wordOf('fr');

/** Every step of every séance, by their ids. */
const steps = readBooklet()
	.courses('fr')
	.flatMap(({ seances }) =>
		seances.flatMap(({ id, activities }) => activities.map((one) => [id, one] as const))
	);

/** How a ticket is copied: in another order, in capitals, with other signs between. */
const copied = (words: readonly string[]) =>
	fc
		.tuple(
			fc.shuffledSubarray([...words], { minLength: 3 }),
			fc.constantFrom(' ', '  ', ' – ', '-', ', ', '\n'),
			fc.boolean(),
			fc.boolean()
		)
		.map(([order, between, loud, bare]) => {
			const text = order.join(between);
			const said = bare ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
			return loud ? said.toUpperCase() : said;
		});

describe('a resume ticket', () => {
	it.each(['fr', 'en'] as const)('leads back to every step of every séance, in %s', (lang) => {
		expect(steps.length).toBeGreaterThan(50);
		for (const [seance, step] of steps) {
			const ticket = ticketOf(seance, step);
			const words = THEME_ORDER.map((theme, at) => wordOf(lang)(theme, ticket[at]!));
			fc.assert(
				fc.property(copied(words), (text) => {
					expect(readTicket(text, wordOf(lang))).toEqual(ticket);
				}),
				{ numRuns: 5 }
			);
		}
	});

	it('is another for each step', () => {
		expect(new Set(steps.map(([seance, step]) => ticketOf(seance, step).join())).size).toBe(steps.length);
	});

	it('does not change: tickets have been copied', () => {
		expect(
			ticketOf('dispute-ou-harcelement', 'le-groupe-de-classe').map((id, at) => french(THEME_ORDER[at]!, id))
		).toEqual(['castor', 'échelle', 'décembre']);
		expect(THEME_ORDER.map((theme) => [THEMES[theme].length, seedFrom(THEMES[theme].join())])).toEqual([
			[32, 3946358435],
			[32, 4192200693],
			[32, 2084741444]
		]);
	});

	it.each(['fr', 'en'] as const)('has words in %s that nothing confuses', (lang) => {
		const words = THEME_ORDER.flatMap((theme) =>
			THEMES[theme].map((id) => plainWord(wordOf(lang)(theme, id)))
		);
		expect(words.every((word) => /^[a-z]{3,}$/.test(word))).toBe(true);
		expect(new Set(words).size).toBe(96);
		expect(Object.values(LANGUAGES[lang].ticket.words).map((one) => Object.keys(one).length)).toEqual([
			32, 32, 32
		]);
	});

	it('says what is wrong with words that are none', () => {
		expect(readTicket('tortu lampe midi', french)).toEqual({ wrong: 'unknown', word: 'tortu' });
		expect(readTicket('tortue midi', french)).toEqual({ wrong: 'missing', theme: 'objects' });
		expect(readTicket('', french)).toEqual({ wrong: 'missing', theme: 'animals' });
		expect(readTicket('tortue lapin lampe', french)).toEqual({ wrong: 'twice', theme: 'animals' });
		expect(readTicket('tortue tortue lampe midi', french)).toEqual(['turtle', 'lamp', 'noon']);
		expect(readTicket('turtle lampe midi', french)).toEqual({ wrong: 'unknown', word: 'turtle' });
	});
});
