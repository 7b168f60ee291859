import { addWords, localeOf } from '$lib/i18n';

export const load = ({ data, params }) => {
	addWords(localeOf(params.lang, data.reader), data.readerWords);
	return data;
};
