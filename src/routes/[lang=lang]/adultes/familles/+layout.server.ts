import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** Every sheet is read in every language of the site: who hands it out reads one language, and the family another. */
export const load = ({ params }) => ({
	familyWords: words[params.lang as Language],
	sheets: readBooklet()
		.families()
		.map(({ lang, name, dir, reviewed }) => ({ lang, name, dir, isReviewed: reviewed.length > 0 }))
});
