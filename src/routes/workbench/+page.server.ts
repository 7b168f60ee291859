import { kinds } from '$lib/activities/kinds';
import { wordsIn } from '$lib/activities/words.server';
import { LANGUAGES } from '$lib/i18n';

/** The words of every kind, in both languages. */
export const load = () => ({
	kindWords: Object.fromEntries(LANGUAGES.map((lang) => [lang, wordsIn(lang, Object.keys(kinds))]))
});
