import { finding, type Finding } from '../finding';
import type { Path, Source } from '../source';

/** The ids of a list at `path` that a file of facts does not hold. A file that is not there has a finding of its own. */
export function unknownFacts(
	known: readonly { readonly id: string }[] | undefined,
	ids: readonly string[],
	{ source, path, file }: { readonly source: Source; readonly path: Path; readonly file: string }
): Finding[] {
	if (!known) return [];
	return ids.flatMap((id, at) =>
		known.some((one) => one.id === id)
			? []
			: [finding('unknown-fact', source, [...path, at], `there is no "${id}" in ${file}`)]
	);
}
