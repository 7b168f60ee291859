import { adultWords } from '$lib/i18n/adult/words.server';
import type { Language } from '$lib/i18n';

/** What the shell says to adults, here as elsewhere. */
export const load = ({ params }) => ({
	reader: 'adult' as const,
	readerWords: adultWords(params.lang as Language, {})
});
