import type { KindId } from '$lib/activities/engines';
import type { Library } from './library';

/** One activity on the contents page, in one language. */
export interface ShelfEntry {
	readonly id: string;
	readonly kind: KindId;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	/** URL path of its page. */
	readonly path: string;
}

export function shelfOf({ activities }: Pick<Library, 'activities'>, lang: string): ShelfEntry[] {
	return activities
		.filter((activity) => activity.locales.includes(lang))
		.map((activity) => {
			const { id, kind } = activity;
			const { title, summary, minutes } = activity.in(lang);
			return { id, kind, title, summary, minutes, path: `/${lang}/cahier/${id}/` };
		});
}
