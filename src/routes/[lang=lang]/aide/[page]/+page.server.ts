import { error } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.help(lang)
			.situations.map(({ page }) => ({ lang, page }))
	);

/** One situation, with the lines: those that it names, and those that answer when these do not. */
export const load = ({ params }) => {
	const { entries: numbers, situations } = readBooklet().help(params.lang as Language);
	const situation = situations.find((one) => one.page === params.page);
	if (!situation) error(404);
	return {
		back: `/${params.lang}/aide/`,
		situation,
		numbers: numbers.filter((one) => one.kind === 'line' || situation.calls.includes(one.id))
	};
};
