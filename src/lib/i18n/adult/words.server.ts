import type { Language, Words } from '$lib/i18n';
import shellEn from '../messages/en.json';
import shellFr from '../messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

/**
 * Every fixed sentence that says « tu », or sends its reader to an adult, as it is said to an adult: under the same
 * keys, and only those. What is not here is said to an adult as to a pupil.
 */
const adult: Readonly<Record<Language, Words>> = { fr, en };
const shell: Readonly<Record<Language, Words>> = { fr: shellFr, en: shellEn };

/** What an adult reads instead on a page that says these words inside the shell; the rest of the file stays behind. */
export function adultWords(lang: Language, said: Words): Words {
	const isSaid = ([name]: [string, unknown]) => name in said || name in shell[lang];
	return Object.fromEntries(Object.entries(adult[lang]).filter(isSaid));
}
