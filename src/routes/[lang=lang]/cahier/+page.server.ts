import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import { shelfWords } from '$lib/shelf/words.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		courses: booklet.courses(lang).filter((one) => !one.for),
		shelf: booklet.shelf(lang).filter((one) => !one.for),
		competences: booklet.competences(lang).map(({ id, name, family }) => ({ id, name, family })),
		words: { ...words[lang], ...shelfWords[lang] }
	};
};
