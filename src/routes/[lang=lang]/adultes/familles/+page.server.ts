import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** What is done at home with a child, beside the sheet. */
const AT_HOME = 'la-fiche-famille';

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const seances = booklet
		.parcours(lang)
		.filter((one) => one.for === 'families')
		.flatMap((one) => one.seances);
	const shelf = booklet.shelf(lang);
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		seances: seances.map(({ id, title, aim, minutes }) => ({ id, title, aim, minutes })),
		/** In the order of the workshop; the way back from each leads here. */
		activities: seances
			.flatMap(({ steps }) => steps)
			.flatMap(({ activity }) => shelf.find(({ id }) => id === activity) ?? []),
		atHome: shelf.find(({ id }) => id === AT_HOME)
	};
};
