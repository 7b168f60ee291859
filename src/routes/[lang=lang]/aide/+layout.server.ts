import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The words of help ride in its pages only. */
export const load = ({ params }) => ({ hide: true, helpWords: words[params.lang as Language] });
