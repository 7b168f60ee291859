import type { Words } from '$lib/i18n';

/** The words of a kind or of a part, by language, each under its own name: `{ fr: { sort: { … } } }`. */
export type WordsByLanguage = Readonly<Record<string, Words>>;

/** A kind's own words with those of the parts it is made of. */
export function withWords(own: WordsByLanguage, ...parts: readonly WordsByLanguage[]): WordsByLanguage {
	return Object.fromEntries(
		Object.keys(own).map((lang) => [lang, Object.assign({}, own[lang], ...parts.map((part) => part[lang]))])
	);
}
