import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { steps, protocol } = booklet.procedure(lang);
	const { entries } = booklet.help(lang);
	return {
		back: `/${lang}/adultes/`,
		backLabel: 'shell.adults',
		stepsWords: words[lang],
		steps,
		protocol,
		/** On the poster: the lines, then who answers in danger. */
		lines: entries.filter(({ kind }) => kind === 'line'),
		emergencies: entries.filter(({ kind }) => kind === 'emergency')
	};
};
