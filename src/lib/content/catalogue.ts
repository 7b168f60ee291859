import type { KindId } from '$lib/activities/engines';
import type { Band, Mode } from '$lib/domain/activity';
import type { AnyAuthoredActivity } from './activity';

/** One activity in one language, as `build/catalogue.json` promises it (contract.md). */
export interface CatalogueEntry {
	readonly id: string;
	readonly kind: KindId;
	/** The language of `title` and `path`. */
	readonly lang: string;
	readonly title: string;
	readonly bands: readonly Band[];
	readonly modes: readonly Mode[];
	readonly minutes: number;
	readonly competences: readonly string[];
	/** Every language in which this activity can be read. */
	readonly locales: readonly string[];
	/** URL path of its page in one language: `/fr/cahier/le-groupe-de-classe/`. */
	readonly path: string;
}

/** Every activity in each of its languages, in order of id then language. */
export function catalogueOf(activities: readonly AnyAuthoredActivity[]): CatalogueEntry[] {
	return activities.flatMap((activity) => activity.locales.map((lang) => entry(activity, lang)));
}

function entry(activity: AnyAuthoredActivity, lang: string): CatalogueEntry {
	const { title, bands, modes, minutes, competences } = activity.in(lang);
	const { id, kind, locales } = activity;
	return {
		id,
		kind,
		lang,
		title,
		bands,
		modes,
		minutes,
		competences,
		locales,
		path: `/${lang}/cahier/${id}/`
	};
}
