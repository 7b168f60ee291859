import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { confide } = booklet.procedure(lang);
	const { entries } = booklet.help(lang);
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		confideWords: words[lang],
		confide,
		numbers: confide.danger.numbers.flatMap((id) =>
			entries.filter((one) => one.id === id).map(({ number, name, when }) => ({ id, number, name, when }))
		)
	};
};
