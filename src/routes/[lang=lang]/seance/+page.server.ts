import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** Every séance, for the adult who leads one: what « En classe » opens on. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		parcours: readBooklet()
			.parcours(lang)
			.map(({ id, title, seances }) => ({
				id,
				title,
				seances: seances.map((one) => ({ id: one.id, title: one.title, aim: one.aim, minutes: one.minutes }))
			}))
	};
};
