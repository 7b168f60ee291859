/** The words of a séance's plan ride in the data of the pages that show one: no other page carries them. */
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

export const planWords: Readonly<Record<Language, Words>> = { fr, en };
