import type { Compiled } from '../compile';
import type { Library } from '../library';
import type { Path, Source } from '../source';

/** A text in one language, where an author finds it. */
export interface PlacedText {
	readonly source: Source;
	readonly path: Path;
	readonly textId: string;
	readonly lang: string;
	readonly text: string;
}

/** Every text of one compiled file, French first, then each overlay. */
export function textsOf(compiled: Compiled<unknown>): PlacedText[] {
	const { source, overlays } = compiled.file;
	const french = compiled.texts.map(({ textId, text, path }) => ({ source, path, textId, lang: 'fr', text }));
	const others = [...compiled.overlays].flatMap(([lang, texts]) =>
		[...texts].map(([textId, text]) => {
			return { source: overlays.get(lang)!.texts, path: [textId], textId, lang, text };
		})
	);
	return [...french, ...others];
}

/** Every compiled file of the library, whatever it holds. */
export const filesOf = (library: Library): readonly Compiled<unknown>[] => [
	...Object.values(library.facts),
	...library.parcours,
	...library.activities
];
