import { error } from '@sveltejs/kit';
import { ambassadorsWords } from '$lib/ambassadors/words.server';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES, type Language } from '$lib/i18n';
import { shelfWords } from '$lib/shelf/words.server';

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.ambassadors(lang)
			.tracks.map(({ id }) => ({ lang, track: id }))
	);

/** One track: its activities in order, and its limits. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { tracks, skills, neither } = booklet.ambassadors(lang);
	const track = tracks.find((one) => one.id === params.track);
	if (!track) error(404);
	const shelf = booklet.shelf(lang);
	return {
		back: `/${lang}/ambassadeurs/`,
		backLabel: 'shell.ambassadors',
		track,
		neither,
		others: tracks.filter((one) => one !== track).map(({ id, name }) => ({ id, name })),
		activities: track.activities.flatMap((id) => shelf.find((one) => one.id === id) ?? []),
		skills,
		ambassadorsWords: ambassadorsWords[lang],
		shelfWords: shelfWords[lang]
	};
};
