import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** Just enough to say where one stopped: the contents page carries the rest. */
export const load = ({ params }) => ({
	shelf: readBooklet()
		.shelf(params.lang as Language)
		.map(({ id, title, path }) => ({ id, title, path }))
});
