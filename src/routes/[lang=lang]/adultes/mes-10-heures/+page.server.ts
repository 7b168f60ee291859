import { readBooklet } from '$lib/content/booklet';
import classroomEn from '$lib/classroom/messages/en.json';
import classroomFr from '$lib/classroom/messages/fr.json';
import type { Language, Words } from '$lib/i18n';
import hoursEn from '../../seance/messages/en.json';
import hoursFr from '../../seance/messages/fr.json';
import { byAge, dueIn, hoursOf } from '../../year.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** Of the signs of a class, and of the hours of a year, only what this page says. */
const wordsOf = (
	own: Words,
	{ classroom: { keep } }: typeof classroomFr,
	{ hours }: typeof hoursFr
): Words => {
	const { picture, colour, pictures, colours } = keep;
	return { ...own, hours, classroom: { keep: { picture, colour, pictures, colours } } };
};
const words: Readonly<Record<Language, Words>> = {
	fr: wordsOf(fr, classroomFr, hoursFr),
	en: wordsOf(en, classroomEn, hoursEn)
};

/** The séances of each parcours of a class, to be ticked off over the year. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		words: words[lang],
		due: dueIn(booklet, lang),
		parcours: byAge(booklet.parcours(lang)).flatMap((one) => {
			const hours = hoursOf(one, booklet, lang);
			if (!hours) return [];
			const lines = [...hours.rows, ...(hours.ritual ? [hours.ritual] : [])];
			return [
				{
					id: one.id,
					title: one.title,
					band: one.band,
					planned: hours.total,
					lines: lines.map(({ id, title, minutes }) => ({ id, title, minutes }))
				}
			];
		})
	};
};
