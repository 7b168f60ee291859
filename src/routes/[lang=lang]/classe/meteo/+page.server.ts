import { LANGUAGES, type Language, type Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return { lang, back: `/${lang}/seance/`, backLabel: 'shell.lesson', words: words[lang] };
};
