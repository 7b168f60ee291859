import type { Language, Words } from '$lib/i18n';
import en from '$lib/i18n/messages/en.json';
import fr from '$lib/i18n/messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/**
 * A language's words ride in the page itself: no request of their own on a first visit. Its data as a file comes
 * without them (scripts/adapter/light-data.js looks for these two keys).
 */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	return { lang, words: words[lang] as Words | undefined };
};
