import { error } from '@sveltejs/kit';
import { isForWall } from '$lib/activities/stages';
import { readBooklet } from '$lib/content/booklet';
import { shortOf } from '$lib/content/course';
import { skinFor } from '$lib/display/skin';
import { LANGUAGES, type Language, type Words } from '$lib/i18n';
import { planWords } from '$lib/plan/words.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.parcours(lang)
			.flatMap((parcours) => parcours.seances.map((seance) => ({ lang, seance: seance.id })))
	);

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const parcours = booklet
		.parcours(lang)
		.find(({ seances }) => seances.some((one) => one.id === params.seance));
	const seance = parcours?.seances.find((one) => one.id === params.seance);
	if (!parcours || !seance) error(404);
	const { confide, close, ticket } = parcours;
	const activities = booklet
		.shelf(lang)
		.filter((one) => seance.steps.some((step) => step.activity === one.id));
	const isProjected = ({ id, modes }: (typeof activities)[number]) =>
		modes.includes('projection') && isForWall(booklet.activity(id, lang).kind);
	const told = activities.flatMap(({ id }) => Object.values(booklet.activity(id, lang).people));
	const unread = activities.map(({ id }) => booklet.reading(id)).filter(({ isReviewed }) => !isReviewed);
	const pupils = new Map(told.filter((one) => one.role === 'pupil').map((one) => [one.id, one]));
	return {
		back: `/${lang}/seance/`,
		backLabel: 'shell.lesson',
		skin: skinFor([parcours.band]),
		seance: { confide, ticket, for: parcours.for, ...seance, close: seance.close ?? close },
		guides: seance.steps.flatMap(({ activity }) =>
			activity && booklet.guide(activity, lang) ? [activity] : []
		),
		pupils: `/${lang}/s/${shortOf(seance)}/`,
		activities,
		projected: activities.filter(isProjected).map(({ id }) => id),
		unread: unread.length === 0 ? undefined : unread.reduce((sum, { minutes }) => sum + minutes, 0),
		people: [...pupils.values()].map(({ id, name, gender }) => ({ id, name, gender })),
		words: { ...words[lang], ...planWords[lang] },
		frameworks: seance.frameworks.flatMap(({ id, text: here }) =>
			booklet
				.frameworks(lang)
				.filter((line) => line.id === id)
				.map(({ who, text }) => ({ id, who, text, here }))
		),
		competences: booklet.competences(lang).filter((one) => seance.competences.includes(one.id))
	};
};
