import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import carnetEn from '../messages/en.json';
import carnetFr from '../messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** Those of the cards with them: a file is opened by one. */
const words: Readonly<Record<Language, Words>> = {
	fr: { ...carnetFr, ...fr },
	en: { ...carnetEn, ...en }
};

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/carnet/`,
		backLabel: 'shell.back',
		hide: true,
		words: words[lang],
		/** Whatever may have been done here: drafts alone do not tell theirs. */
		activities: readBooklet()
			.shelf(lang)
			.map(({ id }) => id)
	};
};
