import { LANGUAGES, type Language } from '$lib/i18n';
import { stageWords } from '$lib/classroom/words';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return { lang, back: `/${lang}/seance/`, backLabel: 'shell.lesson', stageWords: stageWords[lang] };
};
