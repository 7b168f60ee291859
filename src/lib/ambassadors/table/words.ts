import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** The words of the table: they ride in its two pages. */
export const tableWords: Readonly<Record<Language, Words>> = { fr, en };
