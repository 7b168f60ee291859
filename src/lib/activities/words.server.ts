/**
 * The words of the kinds, for pages that are being prerendered and for tests. The browser gets those of one
 * language and of one kind, with its page (docs/decisions/0003).
 */
import type { Words } from '$lib/i18n';
import type { WordsByLanguage } from './parts/words';

const files = import.meta.glob<WordsByLanguage>(['./*/words.ts', '!./parts/words.ts'], {
	eager: true,
	import: 'words'
});

/** A kind's words by language, with those of the parts it is made of. @throws when it has none */
export function wordsOf(kind: string): WordsByLanguage {
	const words = files[`./${kind}/words.ts`];
	if (!words) throw new Error(`the kind "${kind}" has no words.ts`);
	return words;
}

/** The words of some kinds in one language, each kind's under its own name. */
export const wordsIn = (lang: string, kinds: readonly string[]): Words =>
	Object.assign({}, ...kinds.map((kind) => wordsOf(kind)[lang]));
