/** The words of this door ride in the data of its pages: no other page carries them. */
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

export const ambassadorsWords: Readonly<Record<Language, Words>> = { fr, en };
