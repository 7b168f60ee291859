import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';
import { ticketSeances } from '$lib/shelf/ticket/seances';
import { ticketWords } from '$lib/shelf/ticket/words.server';
import { byAge } from '../year.server';

/** Where a pupil goes on with a séance: by three words, or by its name. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const courses = byAge(booklet.courses(lang)).filter((one) => one.for !== 'families');
	const shelf = booklet.shelf(lang);
	return {
		back: `/${lang}/cahier/`,
		backLabel: 'shell.contents',
		courses: courses.map((course) => ({
			id: course.id,
			title: course.title,
			seances: ticketSeances([course], shelf)
		})),
		words: ticketWords[lang]
	};
};
