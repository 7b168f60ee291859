/** A séance with all that it needs, as it travels in one file. */
import type { Activity } from '$lib/domain/activity';
import type { Language, Words } from '$lib/i18n';
import type { Lesson } from '../lesson';

export interface SingleSeance {
	readonly lang: Language;
	readonly lesson: Lesson;
	/** What its steps play, with everybody's name put in. */
	readonly activities: readonly Activity[];
	/** The words of the stage, the desk and this file, and of the kinds that a class makes together. */
	readonly words: Words;
	readonly help: readonly {
		readonly id: string;
		readonly number: string;
		readonly name: string;
		readonly when: string;
	}[];
	/** What is said of the adults around, who come before any number. */
	readonly adult: { readonly title: string; readonly who: string };
}

/** Where the séance is written into the template. */
export const PLACE = '<!--seance-->';
const ID = 'seance';

/** The template with the séance in it; nothing in the séance can close its element or begin another one. */
export function composed(template: string, seance: SingleSeance): string {
	if (!template.includes(PLACE)) throw new Error('this is not the template of a séance');
	const json = JSON.stringify(seance).replaceAll('<', '\\u003c');
	const title = seance.lesson.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return template
		.replace('<html lang="fr">', () => `<html lang="${seance.lang}">`)
		.replace('<title></title>', () => `<title>${title}</title>`)
		.replace(PLACE, () => `<script type="application/json" id="${ID}">${json}</script>`);
}

/** The séance of this file. @throws where there is none: the template was opened as it is */
export function seanceHere(): SingleSeance {
	const text = document.getElementById(ID)?.textContent;
	if (!text) throw new Error('this file holds no séance');
	return JSON.parse(text) as SingleSeance;
}

/** A name that any system takes. */
export const fileName = ({ lesson, lang }: Pick<SingleSeance, 'lesson' | 'lang'>): string =>
	`${lang === 'fr' ? 'seance' : 'lesson'}-${lesson.id}.html`;
