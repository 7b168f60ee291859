import type { Language, Words } from '$lib/i18n';

const words: Readonly<Record<Language, () => Promise<{ default: Words }>>> = {
	fr: () => import('./messages/fr.json'),
	en: () => import('./messages/en.json')
};

/** The words of the panel: they come with it. */
export const panelWords = async (lang: Language): Promise<Words> => (await words[lang]()).default;
