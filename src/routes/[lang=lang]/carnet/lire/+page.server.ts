import { wordsIn } from '$lib/activities/words.server';
import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import printing_en from '../imprimer/messages/en.json';
import printing_fr from '../imprimer/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = {
	fr: { ...printing_fr, ...fr },
	en: { ...printing_en, ...en }
};

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/carnet/emporter/`,
		backLabel: 'shell.back',
		hide: true,
		words: { ...words[lang], ...wordsIn(lang, ['selfcheck', 'commitment', 'circle']) },
		activities: readBooklet()
			.shelf(lang)
			.map(({ id, title }) => ({ id, title }))
	};
};
