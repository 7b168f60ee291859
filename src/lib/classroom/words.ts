import type { Language, Words } from '$lib/i18n';
import slidesEn from '$lib/activities/parts/stage/messages/en.json';
import slidesFr from '$lib/activities/parts/stage/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** The words of the stage: they ride in its page. */
export const stageWords: Readonly<Record<Language, Words>> = {
	fr: { ...fr, ...slidesFr },
	en: { ...en, ...slidesEn }
};
