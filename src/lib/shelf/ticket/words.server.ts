/** The words of tickets ride in the data of the pages that give one or take one. */
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

export const ticketWords: Readonly<Record<Language, Words>> = { fr, en };
