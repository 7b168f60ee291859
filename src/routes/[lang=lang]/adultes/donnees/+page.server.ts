import type { Language, Words } from '$lib/i18n';
import { documentOf } from './document';
import { essentials, papers } from './documents.server';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		words: words[lang],
		text: documentOf(essentials[lang]),
		papers: Object.entries(papers).map(([name, source]) => ({ name, text: documentOf(source) }))
	};
};
