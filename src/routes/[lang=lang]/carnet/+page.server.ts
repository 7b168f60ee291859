import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/cahier/`,
		backLabel: 'shell.contents',
		hide: true,
		words: words[lang],
		/** Whatever may have been done here without a key: its rows do not say which. */
		/** Short addresses of the séances for 8 to 10: no notebook with a card is held out to those who came by one. */
		young: readBooklet()
			.courses(lang)
			.filter(({ band }) => band === 'primaire')
			.flatMap(({ seances }) => seances.map(({ short }) => short)),
		activities: readBooklet()
			.shelf(lang)
			.map(({ id }) => id)
	};
};
