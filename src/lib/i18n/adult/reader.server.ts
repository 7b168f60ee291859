import type { Language } from '..';
import { adultWords } from './words.server';

/** What the shell says to adults, on every page under the layout that loads this. */
export const load = ({ params }: { readonly params: { readonly lang: string } }) => ({
	reader: 'adult' as const,
	readerWords: adultWords(params.lang as Language, {})
});
