import type { Finding } from '../finding';
import type { Library } from '../library';
import { isForPupils } from '../schemas/advice';
import { numberFindings } from './numbers';
import { textsOf } from './prose';
import { readabilityFindings, READING_LIMITS } from './readability';
import { unknownFacts } from './unknown-facts';

/** Whether « Que faire ? » names numbers and laws that are there, spells none, and is easy to read for a pupil of eight. */
export function adviceFindings({ facts: { advice, help, law }, cast, numbers }: Library): Finding[] {
	if (!advice) return [];
	const {
		file: { source },
		french
	} = advice;
	const texts = textsOf(advice);
	return [
		...french.calls.flatMap((one, at) =>
			unknownFacts(help?.french.entries, one.numbers, {
				source,
				path: ['calls', at, 'numbers'],
				file: 'help.yaml'
			})
		),
		...french.law.flatMap((one, at) =>
			unknownFacts(law?.french, one.laws, { source, path: ['law', at, 'laws'], file: 'law.yaml' })
		),
		...numberFindings(texts, numbers),
		...readabilityFindings(
			texts.filter(({ lang, within: { path } }) => lang === 'fr' && isForPupils(french, path)),
			READING_LIMITS.primaire,
			cast
		)
	];
}
