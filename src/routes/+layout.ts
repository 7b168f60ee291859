import { addWords, guessLanguage, isLanguage, loadWords } from '$lib/i18n';

export const prerender = true;
export const trailingSlash = 'always';

/** Pages that belong to no language (the first choice, an unknown path) bring their own words. */
export const load = async ({ params, url }) => {
	if (params.lang && isLanguage(params.lang)) return { guessed: undefined };
	const guessed = guessLanguage(url.pathname);
	addWords(guessed, await loadWords(guessed));
	return { guessed };
};
