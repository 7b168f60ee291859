import { stageWords } from '$lib/classroom/words';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** One page for all lessons: which one is led from it is in its address, after the question mark. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		lang,
		back: `/${lang}/seance/`,
		backLabel: 'shell.lesson',
		stageWords: stageWords[lang]
	};
};
