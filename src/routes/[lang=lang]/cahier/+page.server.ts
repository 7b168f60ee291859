import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		parcours: booklet.parcours(lang),
		shelf: booklet.shelf(lang)
	};
};
