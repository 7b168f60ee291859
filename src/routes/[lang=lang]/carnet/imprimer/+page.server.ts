import { wordsIn } from '$lib/activities/words.server';
import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import { sheetWords } from '$lib/activities/parts/sheet/words';
import reading_en from '../lire/messages/en.json';
import reading_fr from '../lire/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = {
	fr: { ...reading_fr, ...fr },
	en: { ...reading_en, ...en }
};

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const line = booklet.help(lang).entries.find(({ id }) => id === '3018');
	if (!line) throw new Error('help.yaml has no line "3018": a booklet ends with whom to call');
	const { help, checked } = sheetWords[lang].sheet;
	return {
		back: `/${lang}/carnet/`,
		backLabel: 'shell.back',
		hide: true,
		words: {
			...words[lang],
			sheet: { help, checked },
			...wordsIn(lang, ['selfcheck', 'commitment', 'circle'])
		},
		line: { number: line.number, when: line.when, verifiedOn: line.verifiedOn },
		competences: Object.fromEntries(booklet.competences(lang).map(({ id, name }) => [id, name])),
		activities: booklet
			.shelf(lang)
			.map(({ id, title, isPrivate, competences }) => ({ id, title, isPrivate, competences }))
	};
};
