import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		words: words[lang],
		unread: booklet
			.shelf(lang)
			.map(({ id, title, path }) => ({ id, title, path, ...booklet.reading(id) }))
			.filter(({ isReviewed }) => !isReviewed)
	};
};
