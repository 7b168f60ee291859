import { tableWords } from '$lib/ambassadors/table/words';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		lang,
		back: `/${lang}/ambassadeurs/mediateur/`,
		backLabel: 'shell.ambassadors',
		tableWords: tableWords[lang]
	};
};
