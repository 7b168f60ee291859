import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';
import { ticketSeances } from '$lib/shelf/ticket/seances';
import { ticketWords } from '$lib/shelf/ticket/words.server';

/** The end of « Juste pour aujourd'hui ». */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		hide: true,
		seances: ticketSeances(booklet.courses(lang), booklet.shelf(lang)),
		words: ticketWords[lang]
	};
};
