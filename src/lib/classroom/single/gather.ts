import { isMadeTogether } from '$lib/activities/stages';
import { wordsIn } from '$lib/activities/words.server';
import type { Booklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import type { Language } from '$lib/i18n';
import en from '$lib/i18n/messages/en.json';
import fr from '$lib/i18n/messages/fr.json';
import { stageWords } from '../words';
import type { SingleSeance } from './data';

const SHELL = { fr, en } as const;

/** A séance with all that its file needs, from the booklet. @throws where there is none of this id: it names those that are */
export function gather(booklet: Booklet, id: string, lang: Language): SingleSeance {
	const all = booklet.parcours(lang);
	const parcours = all.find(({ seances }) => seances.some((one) => one.id === id));
	const seance = parcours?.seances.find((one) => one.id === id);
	if (!parcours || !seance) {
		const known = all.flatMap(({ seances }) => seances.map((one) => one.id));
		throw new Error(`${id && `There is no séance "${id}". `}There are: ${known.join(', ')}.`);
	}
	const { entries, adult } = booklet.help(lang);
	const activities = seance.steps.flatMap((step) => {
		if (!step.activity) return [];
		const activity = booklet.activity(step.activity, lang);
		return [nameAll(activity, activity.people)];
	});
	const made = activities.map(({ kind }) => kind).filter(isMadeTogether);
	const shell = { help: SHELL[lang].shell.help };
	return {
		lang,
		lesson: {
			...seance,
			for: parcours.for,
			close: seance.close ?? parcours.close,
			confide: parcours.confide,
			ticket: parcours.ticket
		},
		activities,
		words: { ...stageWords[lang], ...wordsIn(lang, made), shell },
		help: entries.map(({ id, number, name, when }) => ({ id, number, name, when })),
		adult: { title: adult.title, who: adult.who }
	};
}
