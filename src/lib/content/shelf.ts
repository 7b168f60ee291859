import type { Doing } from '$lib/activities/doings';
import { engines } from '$lib/activities/engines';
import type { Band, Mode } from '$lib/domain/activity';
import { nameAll } from '$lib/domain/names';
import type { Library } from './library';

/** One activity on the contents page, in one language. */
export interface ShelfEntry {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	readonly bands: readonly Band[];
	readonly modes: readonly Mode[];
	/** Ids of `competences.yaml`. */
	readonly competences: readonly string[];
	readonly doing: Doing;
	/** What is done there is about oneself: nobody else is told that it was begun. */
	readonly isPrivate: boolean;
	/** Not for pupils: for parents who meet at school. */
	readonly for?: 'families' | undefined;
	/** URL path of its page. */
	readonly path: string;
}

export function shelfOf(
	{ activities, cast }: Pick<Library, 'activities' | 'cast'>,
	lang: string
): ShelfEntry[] {
	const people = Object.fromEntries(cast);
	return activities
		.filter((activity) => activity.locales.includes(lang))
		.map((activity) => {
			const { id, kind } = activity;
			const { minutes, bands, modes, competences, ...words } = activity.in(lang);
			const { title, summary } = nameAll({ title: words.title, summary: words.summary }, people);
			const path = `/${lang}/cahier/${id}/`;
			const { private: isPrivate, doing } = engines[kind];
			const entry = { id, title, summary, minutes, bands, modes, competences, doing, isPrivate, path };
			return activity.french.for ? { ...entry, for: activity.french.for } : entry;
		});
}
