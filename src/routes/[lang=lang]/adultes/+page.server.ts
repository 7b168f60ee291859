import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const load = ({ params }) => ({
	back: `/${params.lang}/`,
	backLabel: 'shell.home',
	words: words[params.lang as Language]
});
