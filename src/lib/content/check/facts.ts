/** Facts age, and some were never checked: what an author hears of both. */
import { isOld } from '$lib/domain/fact-age';
import { referencesIn } from '$lib/domain/names';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import type { AuthoredFile } from '../files';
import { pupilTextsOf } from './prose';

interface Fact {
	readonly id: string;
	readonly verifiedOn: string;
	readonly mark: 'V' | 'M';
	readonly file: AuthoredFile;
	/** Where it stands in that file. */
	readonly path: readonly (string | number)[];
	/** It has words of its own for pupils, or is on a screen of theirs. */
	readonly isForPupils: boolean;
}

/** Every fact that bears a source, a date and a mark. */
function factsOf({ facts: { help, law, statistics, frameworks } }: Library): Fact[] {
	const from = <T extends Pick<Fact, 'id' | 'verifiedOn' | 'mark'>>(
		{ file }: { readonly file: AuthoredFile },
		all: readonly T[],
		within: readonly string[],
		isForPupils: (one: T) => boolean
	) => all.map((one, at): Fact => ({ ...one, file, path: [...within, at], isForPupils: isForPupils(one) }));
	return [
		...(help ? from(help, help.french.entries, ['entries'], () => true) : []),
		...(law ? from(law, law.french, [], (one) => one.pupils !== undefined) : []),
		...(statistics ? from(statistics, statistics.french, [], (one) => one.audience === 'pupils') : []),
		...(frameworks ? from(frameworks, frameworks.french, [], () => false) : [])
	];
}

/** @param today a day, as 2026-11-26: what is older than twelve months is to be looked at again */
export function factFindings(library: Library, today: string): Finding[] {
	const facts = factsOf(library);
	const unchecked = new Set(facts.filter((one) => one.mark === 'M').map((one) => one.id));
	return [
		...facts
			.filter((one) => isOld(one.verifiedOn, today))
			.map(({ file, path, verifiedOn }) =>
				finding(
					'fact-old',
					file.source,
					[...path, 'verifiedOn'],
					`last checked on ${verifiedOn}, more than twelve months ago: look at its source again (docs/facts.md)`
				)
			),
		...facts
			.filter((one) => one.mark === 'M' && one.isForPupils)
			.map(({ file, path }) =>
				finding(
					'fact-unchecked',
					file.source,
					[...path, 'mark'],
					'nobody has read this in a source, and pupils would be shown it: check it, or keep it from them'
				)
			),
		...pupilTextsOf(library).flatMap(({ source, path, text }) =>
			referencesIn(text)
				.filter((id) => unchecked.has(id))
				.map((id) =>
					finding(
						'fact-unchecked',
						source,
						path,
						`{${id}} was never read in a source (mark M), and pupils read this text: check it, or do without`
					)
				)
		)
	];
}
