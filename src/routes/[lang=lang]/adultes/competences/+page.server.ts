import { BANDS } from '$lib/content/activity-schema';
import { readBooklet } from '$lib/content/booklet';
import { coverageOf } from '$lib/content/coverage';
import type { Language, Words } from '$lib/i18n';
import { byAge } from '../../year.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** Every line of the frameworks and every competence, with what serves it; and the other way round. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { activities, ...coverage } = coverageOf({
		competences: booklet.competences(lang),
		frameworks: booklet.frameworks(lang),
		parcours: byAge(booklet.parcours(lang)),
		// What parents do at a workshop trains no pupil.
		shelf: booklet.shelf(lang).filter((one) => one.for !== 'families')
	});
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		words: words[lang],
		bands: BANDS,
		...coverage,
		// An adult reads the guide where there is one.
		activities: activities.map((one) =>
			booklet.guide(one.id, lang) ? { ...one, path: `/${lang}/guide/${one.id}/` } : one
		)
	};
};
