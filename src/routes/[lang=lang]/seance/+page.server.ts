import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import { planWords } from '$lib/plan/words.server';
import { byAge, dueIn, hoursOf, ritualOf } from '../year.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** Every séance, for the adult who leads one: what « En classe » opens on. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const parcours = byAge(booklet.parcours(lang));
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		words: { ...words[lang], ...planWords[lang] },
		due: dueIn(booklet, lang),
		rituals: parcours.flatMap((one) => {
			const ritual = ritualOf(one, booklet, lang);
			return ritual ? [{ band: one.band, id: ritual.id }] : [];
		}),
		parcours: parcours.map((one) => ({
			id: one.id,
			title: one.title,
			hours: hoursOf(one, booklet, lang),
			seances: one.seances.map(({ id, title, aim, minutes }) => ({ id, title, aim, minutes }))
		}))
	};
};
