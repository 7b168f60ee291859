import { addWords } from '$lib/i18n';

export const load = ({ data, params }) => {
	addWords(params.lang, data.words);
	return data;
};
