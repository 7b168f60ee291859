import { BANDS } from '$lib/content/activity-schema';
import { readBooklet } from '$lib/content/booklet';
import { yearlyHours } from '$lib/content/yearly-hours';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The fact that says how many hours a year are due, and where that stands. */
const DUE = 'dix-heures-par-an';

/** Every séance, for the adult who leads one: what « En classe » opens on. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const due = booklet.law(lang).find((one) => one.id === DUE);
	if (!due?.value) throw new Error(`law.yaml has no "${DUE}" with a value`);
	const minutes = Number(due.value) * 60;

	const ritualOf = (id: string | undefined) => {
		if (id === undefined || !booklet.locales(id).includes(lang)) return undefined;
		const { title, minutes } = booklet.activity(id, lang);
		return { id, title, minutes };
	};
	const parcours = booklet
		.parcours(lang)
		.toSorted(
			(one, other) =>
				Number(Boolean(one.for)) - Number(Boolean(other.for)) ||
				BANDS.indexOf(one.band) - BANDS.indexOf(other.band)
		);
	return {
		back: `/${lang}/`,
		backLabel: 'shell.home',
		hoursWords: words[lang],
		due: { minutes, text: due.text, source: due.source, verifiedOn: due.verifiedOn },
		rituals: parcours.flatMap(({ band, ritual }) => (ritualOf(ritual) ? [{ band, id: ritual! }] : [])),
		parcours: parcours.map((one) => ({
			id: one.id,
			title: one.title,
			// What ambassadors do is theirs: the hours that are due to every pupil are counted without it.
			hours: one.for ? undefined : yearlyHours(one, ritualOf(one.ritual), minutes),
			seances: one.seances.map(({ id, title, aim, minutes }) => ({ id, title, aim, minutes }))
		}))
	};
};
