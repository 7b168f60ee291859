import { addWords, localeOf, type Language, type Reader, type Words } from '..';

interface Loaded {
	readonly data: { readonly reader: Reader; readonly readerWords: Words };
	readonly params: { readonly lang: string };
}

/** Puts in place what `reader.server.ts` brought. */
export const load = ({ data, params }: Loaded) => {
	addWords(localeOf(params.lang as Language, data.reader), data.readerWords);
	return data;
};
