/** Sentences that are put together from parts: which there are, and what comes of each. */
import type { Compose } from './schema';

/** One option of each part, in the order of the parts, by id. */
export type Words = readonly string[];

/** The whole sentence. `undefined` while a part is missing, or is not one of its options. */
export function sentenceOf({ parts }: Compose, words: Words): string | undefined {
	if (words.length !== parts.length) return undefined;
	const texts = parts.map(({ options }, at) => options.find((one) => one.id === words[at])?.text);
	return texts.includes(undefined) ? undefined : texts.join(' ');
}

/** What comes of it: the first outcome whose parts agree. */
export function outcomeOf(compose: Compose, words: Words): Compose['outcomes'][number] | undefined {
	if (sentenceOf(compose, words) === undefined) return undefined;
	return compose.outcomes.find((one) =>
		compose.parts.every(({ id }, at) => one.with?.[id] === undefined || one.with[id] === words[at])
	);
}

/** Every sentence that can be made. */
export const allWords = ({ parts }: Compose): readonly Words[] =>
	parts.reduce<Words[]>(
		(made, { options }) => made.flatMap((words) => options.map((one) => [...words, one.id])),
		[[]]
	);

/** A sentence that comes to this outcome, to show what else was possible. */
export function exampleOf(compose: Compose, outcome: string): Words | undefined {
	return allWords(compose).find((words) => outcomeOf(compose, words)?.id === outcome);
}
