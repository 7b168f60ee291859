import { error } from '@sveltejs/kit';
import { sheetWords } from '$lib/activities/parts/sheet/words';
import { sheetOf } from '$lib/activities/sheets';
import { readBooklet } from '$lib/content/booklet';
import { skinFor } from '$lib/display/skin';
import { simplified } from '$lib/domain/simple';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () =>
	LANGUAGES.flatMap((lang) =>
		readBooklet()
			.shelf(lang)
			.map(({ id }) => ({ lang, activity: id }))
	);

/** One activity on paper, ready to be drawn: neither content nor kind goes to the browser, only blocks. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const entry = booklet.shelf(lang).find(({ id }) => id === params.activity);
	if (!entry) error(404);
	const activity = booklet.activity(entry.id, lang);
	const [line] = booklet.help(lang).entries.filter(({ id }) => id === '3018');
	if (!line) throw new Error('help.yaml has no line "3018": a sheet ends with whom to call');
	const easy = booklet.simple(entry.id, lang);
	const onPaper = (one: typeof activity) => ({
		title: one.title,
		note: one.contentNote,
		keep: one.whatIKeep.remember,
		...sheetOf(activity.kind, one.content)
	});
	return {
		back: `/${lang}/guide/${entry.id}/`,
		backLabel: 'shell.back',
		skin: skinFor(activity.bands),
		hasSimple: easy !== undefined,
		path: entry.path,
		people: activity.people,
		sheet: onPaper(activity),
		simple: easy && onPaper(simplified(activity, easy)),
		line: { number: line.number, when: line.when, verifiedOn: line.verifiedOn },
		sheetWords: sheetWords[lang]
	};
};
