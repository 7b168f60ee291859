import { LANGUAGE_NAMES, LANGUAGES, type Language } from '$lib/i18n';
import en from '$lib/i18n/messages/en.json';
import fr from '$lib/i18n/messages/fr.json';

const words: Readonly<Record<Language, typeof fr>> = { fr, en };

/** The one page that speaks every language at once: a few words of each ride in it, and no more. */
export const load = () => ({
	choices: LANGUAGES.map((lang) => ({
		lang,
		...LANGUAGE_NAMES[lang],
		...words[lang].chooser,
		help: words[lang].shell.help
	}))
});
