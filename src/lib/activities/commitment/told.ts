/** A commitment, its answers and what is said of them, in words. */
import type { Part } from './acts';
import type { Answer, Look, What } from './engine';
import type { CommitmentContent } from './schema';

export function whatText(content: CommitmentContent, what: What | null): string {
	if (what === null) return '';
	if (what.commitment === undefined) return what.text;
	const chosen = content.commitments.find((one) => one.id === what.commitment);
	return (chosen?.smaller.find((one) => one.id === what.step) ?? chosen)?.text ?? '';
}

export const answerText = (content: CommitmentContent, part: Part, answer: Answer | null): string =>
	answer?.text ?? content[part].options.find((one) => one.id === answer?.option)?.text ?? '';

/** What is said of a look back: the commitment's own words for it, or those for all. */
export const echoOf = (content: CommitmentContent, { how, what }: Look): string =>
	content.commitments.find((one) => one.id === what?.commitment)?.echoes?.[how] ?? content.echoes[how];
