import { stageWords } from '$lib/classroom/words';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** One page for all activities: which one stands on it is in its address, after the question mark. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	// The wall shows nothing but the activity: no header, no line about this device.
	return { lang, bare: true, stageWords: stageWords[lang] };
};
