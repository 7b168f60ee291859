import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/carnet/emporter/`,
		backLabel: 'shell.back',
		hide: true,
		words: words[lang],
		activities: readBooklet()
			.shelf(lang)
			.map(({ id, title }) => ({ id, title }))
	};
};
