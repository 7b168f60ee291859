import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** Just enough to say where one stopped, never in what is about oneself: the next pupil reads this page too. */
export const load = ({ params }) => ({
	shelf: readBooklet()
		.shelf(params.lang as Language)
		.filter((one) => !one.isPrivate)
		.map(({ id, title, path }) => ({ id, title, path }))
});
