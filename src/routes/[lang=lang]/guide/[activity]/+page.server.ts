import { error } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES, type Language } from '$lib/i18n';
import { planWords } from '$lib/plan/words.server';

const guided = (lang: Language) => {
	const booklet = readBooklet();
	return booklet.shelf(lang).filter(({ id }) => booklet.guide(id, lang) !== undefined);
};

export const entries = () =>
	LANGUAGES.flatMap((lang) => guided(lang).map(({ id }) => ({ lang, activity: id })));

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const entry = guided(lang).find((one) => one.id === params.activity);
	if (!entry) error(404);
	const { bands, competences } = booklet.activity(entry.id, lang);
	// What never changes from one activity to the next is said as in the séances of that age.
	const all = booklet.parcours(lang);
	const parcours = all.find((one) => one.for === entry.for && bands.includes(one.band)) ?? all[0];
	if (!parcours) error(404);
	const { confide, close, ticket } = parcours;
	const { minutes, isReviewed } = booklet.reading(entry.id);
	return {
		planWords: planWords[lang],
		back: `/${lang}/seance/`,
		backLabel: 'shell.lesson',
		activity: { title: entry.title, minutes: entry.minutes, path: entry.path },
		sheet: `/${lang}/feuille/${entry.id}/`,
		unread: isReviewed ? undefined : minutes,
		guide: booklet.guide(entry.id, lang)!,
		confide,
		for: parcours.for,
		close,
		ticket,
		competences: booklet.competences(lang).filter((one) => competences.includes(one.id))
	};
};
