import type { Language, Words } from '$lib/i18n';
import helpEn from '../../aide/messages/en.json';
import helpFr from '../../aide/messages/fr.json';
import { adviceFor } from './advice.server';

/** A number is said here as on the pages of help. */
const help: Readonly<Record<Language, Words>> = { fr: helpFr, en: helpEn };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		hide: true,
		helpWords: help[lang],
		...adviceFor(lang, ['staff', 'parent'])
	};
};
