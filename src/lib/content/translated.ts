import type { Path } from './source';
import type { ProseText } from './walk';

/**
 * The same tree with other texts in the place of the French ones.
 * @throws when a text is missing: half a translation is never shown.
 */
export function translated<T>(tree: T, french: readonly ProseText[], texts: ReadonlyMap<string, string>): T {
	const copy = structuredClone(tree);
	for (const { textId, path } of french) {
		const text = texts.get(textId);
		if (text === undefined) throw new Error(`the text ${textId} is not translated`);
		put(copy, path, text);
	}
	return copy;
}

function put(tree: unknown, path: Path, text: string): void {
	let at = tree as Record<string | number, unknown>;
	for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
	at[path.at(-1)!] = text;
}
