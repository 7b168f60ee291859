import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The declaration and its words ride in this page only. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		declaration: readBooklet().accessibility(lang),
		words: words[lang]
	};
};
