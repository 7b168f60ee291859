import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** Just enough to say where one stopped, never in what is about oneself: the next pupil reads this page too. */
export const load = ({ params }) => ({
	words: words[params.lang as Language],
	shelf: readBooklet()
		.shelf(params.lang as Language)
		.filter((one) => !one.isPrivate)
		.map(({ id, title, path }) => ({ id, title, path }))
});
