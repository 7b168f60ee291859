import { error } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { wayBack } from '$lib/shelf/way-back';
import { LANGUAGES, type Language } from '$lib/i18n';
import { shelfWords } from '$lib/shelf/words.server';

const seances = (lang: Language) =>
	readBooklet()
		.courses(lang)
		.flatMap((course) => course.seances.map((seance) => ({ ...seance, for: course.for })));

export const entries = () => LANGUAGES.flatMap((lang) => seances(lang).map(({ short }) => ({ lang, short })));

/** The pupils' way to a séance: its activities alone, by an address short enough to be written on a board. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const seance = seances(lang).find((one) => one.short === params.short);
	if (!seance) error(404);
	const shelf = readBooklet().shelf(lang);
	return {
		...wayBack(lang, seance.for),
		seance,
		activities: seance.activities.flatMap((id) => shelf.find((one) => one.id === id) ?? []),
		shelfWords: shelfWords[lang]
	};
};
