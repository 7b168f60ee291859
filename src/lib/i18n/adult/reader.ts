import { addWords, localeOf, type Language, type Words } from '..';

/** One chunk for all pages: in the data of each they would weigh more than all else that a plan says. */
const words: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
	fr: () => import('./messages/fr.json'),
	en: () => import('./messages/en.json')
};

/** What the shell says to adults, on every page under the layout that loads this. */
export const load = async ({ params }: { readonly params: { readonly lang: string } }) => {
	const lang = params.lang as Language;
	addWords(localeOf(lang, 'adult'), (await words[lang]()).default);
	return { reader: 'adult' as const };
};
