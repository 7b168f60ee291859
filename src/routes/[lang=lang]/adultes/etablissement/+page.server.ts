import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The parcours of a class, and the words of this page only. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const courses = readBooklet()
		.courses(lang)
		.filter((one) => !one.for)
		.map(({ id, title }) => ({ id, title }));
	return { back: `/${lang}/adultes/`, backLabel: 'shell.adults', courses, words: words[lang] };
};
