import { addWords, loadWords } from '$lib/i18n';

/** Adds words and sets nothing: a link that is only hovered must not change the language of this page. */
export const load = async ({ data }) => {
	addWords(data.lang, data.words ?? (await loadWords(data.lang)));
	return data;
};
