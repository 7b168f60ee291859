import { wordsIn } from '$lib/activities/words.server';
import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import printing_en from '../imprimer/messages/en.json';
import printing_fr from '../imprimer/messages/fr.json';
import reading_en from '../lire/messages/en.json';
import reading_fr from '../lire/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = {
	fr: { ...reading_fr, ...printing_fr, ...fr },
	en: { ...reading_en, ...printing_en, ...en }
};

export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const activities = booklet.shelf(lang).map(({ id, title }) => ({ id, title }));
	const ofKind = (kind: string, competence: string) =>
		activities.find(({ id }) => {
			const activity = booklet.activity(id, lang);
			return activity.kind === kind && activity.competences.includes(competence);
		});
	return {
		back: `/${lang}/carnet/`,
		backLabel: 'shell.back',
		hide: true,
		words: { ...words[lang], ...wordsIn(lang, ['selfcheck', 'commitment', 'circle']) },
		/** Where one begins what is still empty. */
		starts: {
			path: ofKind('selfcheck', 'atteindre-ses-buts'),
			commitments: ofKind('commitment', 'atteindre-ses-buts'),
			trusted: ofKind('circle', 'demander-de-l-aide')
		},
		activities
	};
};
