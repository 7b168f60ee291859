import type { Band, Person } from '$lib/domain/activity';
import { withNames } from '$lib/domain/names';
import { finding, type Finding } from '../finding';
import { sentencesOf, wordsOf } from '../french';
import type { PlacedText } from './prose';

/** Most words in nine sentences of ten (experience.md §2.1). */
export const WORD_LIMITS: Readonly<Record<Band | 'simple', number>> = {
	primaire: 14,
	college: 18,
	lycee: 22,
	simple: 12
};

interface Counted {
	readonly words: number;
	readonly sentence: string;
	readonly of: PlacedText;
}

/** Whether nine in ten of these sentences keep to the limit; if not, the longest is named. */
export function readabilityFindings(
	texts: readonly PlacedText[],
	limit: number,
	people: ReadonlyMap<string, Person>
): Finding[] {
	const names = Object.fromEntries(people);
	const counted = texts
		.flatMap((of) =>
			sentencesOf(withNames(of.text, names)).map((sentence) => ({
				words: wordsOf(sentence).length,
				sentence,
				of
			}))
		)
		.sort((a, b) => a.words - b.words);
	const ninth = counted[Math.ceil(counted.length * 0.9) - 1];
	if (!ninth || ninth.words <= limit) return [];

	const tooLong = counted.filter((one) => one.words > limit);
	const longest: Counted = counted.at(-1)!;
	const message =
		`nine sentences in ten have ${limit} words at most; here ${tooLong.length} of ${counted.length} are longer. ` +
		`The longest has ${longest.words}: ‹${longest.sentence}›`;
	return [finding('sentence-length', longest.of.source, longest.of.path, message)];
}
