import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** What is done at home with a child, beside the sheet. */
const AT_HOME = 'la-fiche-famille';

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.back',
		seances: booklet
			.parcours(lang)
			.filter((one) => one.for === 'families')
			.flatMap((one) => one.seances)
			.map(({ id, title, aim, minutes }) => ({ id, title, aim, minutes })),
		atHome: booklet.shelf(lang).find(({ id }) => id === AT_HOME)
	};
};
