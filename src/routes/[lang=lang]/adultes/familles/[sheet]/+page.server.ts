import { error } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES } from '$lib/i18n';

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.families()
			.map((sheet) => ({ lang, sheet: sheet.lang }))
	);

export const load = ({ params }) => {
	const sheet = readBooklet()
		.families()
		.find((one) => one.lang === params.sheet);
	if (!sheet) error(404);
	return { back: `/${params.lang}/adultes/familles/`, backLabel: 'families.title', sheet };
};
