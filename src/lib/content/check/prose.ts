import type { Compiled } from '../compile';
import type { Library } from '../library';
import { isForPupils } from '../schemas/advice';
import type { Path, Source } from '../source';

/** A text in one language, where an author finds it. */
export interface PlacedText {
	readonly source: Source;
	readonly path: Path;
	readonly textId: string;
	readonly lang: string;
	readonly text: string;
	/** The French content that the text is part of, and where in it: what the text is for. */
	readonly within: { readonly tree: unknown; readonly path: Path };
}

/** Every text of one compiled file, French first, then each overlay. */
export function textsOf(compiled: Compiled<unknown>): PlacedText[] {
	const { source, overlays } = compiled.file;
	const tree = compiled.french;
	const places = new Map(compiled.texts.map(({ textId, path }) => [textId, { tree, path }]));
	const french = compiled.texts.map(({ textId, text, path }) => {
		return { source, path, textId, lang: 'fr', text, within: { tree, path } };
	});
	const others = [...compiled.overlays].flatMap(([lang, texts]) =>
		[...texts].map(([textId, text]) => {
			const within = places.get(textId) ?? { tree, path: [] };
			return { source: overlays.get(lang)!.texts, path: [textId], textId, lang, text, within };
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

/** Every text that a pupil may read; what is written for staff and families speaks otherwise. */
export function pupilTextsOf({ activities, parcours, facts }: Library): PlacedText[] {
	const { accessibility, advice, help, law, statistics, privacy, cast, roleplay } = facts;
	const only = (file: Compiled<unknown> | undefined, isFor: (path: Path) => boolean) =>
		file ? textsOf(file).filter((one) => isFor(one.within.path)) : [];
	return [
		...activities.flatMap((one) => only(one, ([part]) => part !== 'guide')),
		...parcours.flatMap((one) => only(one, (path) => path.includes('ticket'))),
		...only(help, () => true),
		...only(advice, (path) => isForPupils(advice!.french, path)),
		...only(cast, () => true),
		...only(roleplay, () => true),
		...only(accessibility, ([part]) => part === 'pupils'),
		...only(privacy, ([who]) => who !== 'adults'),
		...only(law, (path) => path.at(-1) === 'pupils'),
		...only(statistics, ([index]) => statistics?.french[Number(index)]?.audience === 'pupils')
	];
}
