import { ambassadorsWords } from '$lib/ambassadors/words.server';
import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** The door: two tracks, kept apart. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { tracks, neither } = booklet.ambassadors(lang);
	const readable = new Set(booklet.shelf(lang).map(({ id }) => id));
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		neither,
		tracks: tracks.map(({ id, name, says, activities }) => ({
			id,
			name,
			says,
			activities: activities.filter((one) => readable.has(one))
		})),
		ambassadorsWords: ambassadorsWords[lang]
	};
};
