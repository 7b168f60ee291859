import type { Band, Person } from '$lib/domain/activity';
import { withNames } from '$lib/domain/names';
import { finding, type Finding } from '../finding';
import { sentencesOf, syllablesOf, wordsOf } from '../french';
import type { Rule } from '../rules';
import type { PlacedText } from './prose';

export interface ReadingLimits {
	/** Most words in nine sentences of ten. */
	readonly sentence: number;
	/** Most words in a sentence, on average. */
	readonly mean: number;
	/** Least ease of reading, after Kandel and Moles: the higher, the easier. */
	readonly ease: number;
	/** Highest LIX: words per sentence, and how many of the words in a hundred are long. */
	readonly lix: number;
}

/** By age, and for « Version simple » (experience.md §2.1). */
export const READING_LIMITS: Readonly<Record<Band | 'simple', ReadingLimits>> = {
	primaire: { sentence: 14, mean: 9, ease: 75, lix: 30 },
	college: { sentence: 18, mean: 12, ease: 65, lix: 38 },
	lycee: { sentence: 22, mean: 15, ease: 55, lix: 45 },
	simple: { sentence: 12, mean: 8, ease: 80, lix: 25 }
};

/** Formulas of ease say nothing of a few words. */
const FEWEST_WORDS = 40;
/** Letters of the longest word that LIX does not call long. */
const SHORT_WORD = 6;

interface Sentence {
	readonly words: readonly string[];
	readonly text: string;
	readonly of: PlacedText;
}

export interface Measure {
	readonly words: number;
	/** Words in a sentence, on average. */
	readonly mean: number;
	readonly ease: number;
	readonly lix: number;
}

/** How easy some sentences are to read, all together. */
export function measure(sentences: readonly { readonly words: readonly string[] }[]): Measure {
	const words = sentences.flatMap((one) => one.words);
	const mean = words.length / sentences.length;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
	const long = words.filter((word) => word.length > SHORT_WORD).length / words.length;
	return {
		words: words.length,
		mean,
		ease: 207 - 1.015 * mean - 73.6 * syllables,
		lix: mean + 100 * long
	};
}

/** What these texts, taken together, ask of a reader beyond the limits; the hardest of them is named. */
export function readabilityFindings(
	texts: readonly PlacedText[],
	limits: ReadingLimits,
	people: ReadonlyMap<string, Person>
): Finding[] {
	const names = Object.fromEntries(people);
	const sentences = texts.flatMap((of) =>
		sentencesOf(withNames(of.text, names)).map((text): Sentence => ({ words: wordsOf(text), text, of }))
	);
	if (sentences.length === 0) return [];
	const all = measure(sentences);
	if (all.words < FEWEST_WORDS) return longSentences(sentences, limits.sentence);

	const over = (rule: Rule, is: boolean, hardness: (one: Measure) => number, message: string): Finding[] => {
		if (!is) return [];
		const { of, text } = hardest(sentences, hardness);
		return [finding(rule, of.source, of.path, `${message}; the hardest sentence: ‹${text}›`)];
	};
	const { mean, ease, lix } = limits;
	const short = (value: number) => value.toFixed(1);
	return [
		...longSentences(sentences, limits.sentence),
		...over(
			'sentence-mean',
			all.mean > mean,
			(one) => one.mean,
			`sentences have ${mean} words at most on average; here ${short(all.mean)}`
		),
		...over(
			'reading-ease',
			all.ease < ease,
			(one) => -one.ease,
			`the ease of reading (Kandel-Moles) is ${ease} at least; here ${short(all.ease)}: shorter words, shorter sentences`
		),
		...over(
			'long-words',
			all.lix > lix,
			(one) => one.lix,
			`the LIX is ${lix} at most; here ${short(all.lix)}: fewer words of more than ${SHORT_WORD} letters, shorter sentences`
		)
	];
}

function hardest(sentences: readonly Sentence[], hardness: (one: Measure) => number): Sentence {
	const weighed = sentences.map((one) => ({ one, is: hardness(measure([one])) }));
	return weighed.reduce((a, b) => (b.is > a.is ? b : a)).one;
}

/** Whether nine in ten of these sentences keep to the limit. */
function longSentences(sentences: readonly Sentence[], limit: number): Finding[] {
	const counted = [...sentences].sort((a, b) => a.words.length - b.words.length);
	const ninth = counted[Math.ceil(counted.length * 0.9) - 1]!;
	if (ninth.words.length <= limit) return [];
	const tooLong = counted.filter((one) => one.words.length > limit);
	const longest = counted.at(-1)!;
	const message =
		`nine sentences in ten have ${limit} words at most; here ${tooLong.length} of ${counted.length} are longer. ` +
		`The longest has ${longest.words.length}: ‹${longest.text}›`;
	return [finding('sentence-length', longest.of.source, longest.of.path, message)];
}
