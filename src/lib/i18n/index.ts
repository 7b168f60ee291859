/**
 * The only door to svelte-i18n. Words reach the page with its data (a language's `load` adds them) and a
 * kind's words ride in its chunk, so nothing is fetched for them and no language is ever set by a `load`.
 */
import { _, addMessages, init, locale } from 'svelte-i18n';

export { _, locale };

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, and the way it is written. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; dir: 'ltr' | 'rtl' }>> = {
	fr: { name: 'Français', dir: 'ltr' },
	en: { name: 'English', dir: 'ltr' }
};

export const isLanguage = (value: string): value is Language =>
	(LANGUAGES as readonly string[]).includes(value);

export type Words = { readonly [key: string]: string | Words };

/** Whom a page speaks to, where that is not a pupil. */
export type Reader = 'adult';

/**
 * Where the words of a page for another reader are kept: in a private variety of the language, whose fallback is
 * the language itself. Words added there are met on that reader's pages alone, whatever was opened before or after.
 */
export const localeOf = <L extends Language>(lang: L, reader: Reader | undefined): L | `${L}-x-${Reader}` =>
	reader ? `${lang}-x-${reader}` : lang;

export function addWords(lang: string, words: Words): void {
	addMessages(lang, words as Parameters<typeof addMessages>[1]);
}

let started = false;

/** Shows this language from now on, as this reader is spoken to. Called by the language's layout, never by a `load`. */
export function setLanguage(lang: Language, reader?: Reader): void {
	const shown = localeOf(lang, reader);
	if (started) void locale.set(shown);
	else void init({ fallbackLocale: 'fr', initialLocale: shown });
	started = true;
}

/** The language of a path, else the one remembered here, else French. For pages outside `/{lang}/`. */
export function guessLanguage(pathname: string): Language {
	const first = pathname.split('/')[1] ?? '';
	if (isLanguage(first)) return first;
	const remembered = rememberedLanguage();
	return remembered ?? 'fr';
}

const REMEMBERED = 'langue';

/** The language chosen on this device, if the browser lets it be kept. */
export function rememberedLanguage(): Language | undefined {
	try {
		const kept = globalThis.localStorage?.getItem(REMEMBERED) ?? '';
		return isLanguage(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

export function rememberLanguage(lang: Language): void {
	try {
		localStorage.setItem(REMEMBERED, lang);
	} catch {
		// Storage refused: the choice is asked again next time, which is no loss.
	}
}

const shells: Readonly<Record<Language, () => Promise<{ default: Words }>>> = {
	fr: () => import('./messages/fr.json'),
	en: () => import('./messages/en.json')
};

/** The shell's words, fetched: only for pages that do not carry them. */
export async function loadWords(lang: Language): Promise<Words> {
	return (await shells[lang]()).default;
}
