import { error } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { wayBack } from '$lib/shelf/way-back';
import { LANGUAGES, type Language } from '$lib/i18n';
import { shelfWords } from '$lib/shelf/words.server';

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.courses(lang)
			.map(({ id }) => ({ lang, parcours: id }))
	);

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const courses = booklet.courses(lang);
	const course = courses.find((one) => one.id === params.parcours);
	if (!course) error(404);
	const others = courses
		.filter((one) => one !== course && one.for === course.for)
		.map(({ id, title }) => ({ id, title }));
	return {
		...wayBack(lang, course.for),
		course,
		others,
		titles: Object.fromEntries(booklet.shelf(lang).map(({ id, title }) => [id, title])),
		shelfWords: shelfWords[lang]
	};
};
