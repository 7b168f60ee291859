import { error } from '@sveltejs/kit';
import { wordsIn } from '$lib/activities/words.server';
import { readBooklet } from '$lib/content/booklet';
import { skinFor } from '$lib/display/skin';
import { adultWords } from '$lib/i18n/adult/words.server';
import { LANGUAGES, type Language, type Words } from '$lib/i18n';
import { wayBack } from '$lib/shelf/way-back';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const entries = () => {
	const booklet = readBooklet();
	return LANGUAGES.flatMap((lang) => booklet.shelf(lang).map(({ id }) => ({ lang, activity: id })));
};

/** The compiled activity rides in its page, with the words of its kind: a first visit asks for nothing more. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	if (!booklet.ids.includes(params.activity) || !booklet.locales(params.activity).includes(lang)) error(404);
	const activity = booklet.activity(params.activity, lang);
	const whom = booklet.isFor(activity.id);
	const fixed = { ...words[lang], ...wordsIn(lang, [activity.kind]) };
	const inside = (activity.inside ?? []).map((id) => booklet.activity(id, lang));
	return {
		...wayBack(lang, whom),
		hide: [activity, ...inside].some(({ id }) => booklet.canBeHidden(id)),
		locales: booklet.locales(params.activity),
		skin: skinFor(activity.bands),
		hasSimple: booklet.simple(activity.id, lang) !== undefined,
		simple: [activity, ...inside].filter(({ id }) => booklet.simple(id, lang)).map(({ id }) => id),
		activity,
		inside: inside.map(({ id }) => id),
		kindWords: fixed,
		...(whom === 'families' ? { reader: 'adult' as const, readerWords: adultWords(lang, fixed) } : {})
	};
};
