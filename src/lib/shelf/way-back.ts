import type { Course } from '$lib/content/course';
import type { Language } from '$lib/i18n';

/** Where one comes from to what is for a class, for ambassadors or for families: the door that it is found by. */
export function wayBack(lang: Language, whom: Course['for']): { back: string; backLabel: string } {
	if (whom === 'ambassadors') return { back: `/${lang}/ambassadeurs/`, backLabel: 'shell.ambassadors' };
	if (whom === 'families') return { back: `/${lang}/adultes/familles/`, backLabel: 'shell.families' };
	return { back: `/${lang}/cahier/`, backLabel: 'shell.contents' };
}
