import { addWords, LANGUAGES } from '$lib/i18n';

/** No drawn page leads here: the line over a page does. */
export const entries = () => LANGUAGES.map((lang) => ({ lang }));

export const load = ({ data, params }) => {
	addWords(params.lang, data.words);
	return data;
};
