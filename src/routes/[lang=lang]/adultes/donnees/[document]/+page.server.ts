import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language, type Words } from '$lib/i18n';
import { documentOf } from '../document';
import { papers } from '../documents.server';
import en from '../messages/en.json';
import fr from '../messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const entries = () =>
	LANGUAGES.flatMap((lang) => Object.keys(papers).map((document) => ({ lang, document })));

export const load = ({ params }) => {
	const source = papers[params.document];
	if (source === undefined) error(404);
	return {
		back: `/${params.lang}/adultes/donnees/`,
		backLabel: 'shell.back',
		words: words[params.lang as Language],
		name: params.document,
		source,
		text: documentOf(source)
	};
};
