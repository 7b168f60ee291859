import { addWords, localeOf } from '$lib/i18n';
import { loadKind } from '$lib/activities/kinds';
import { nameAll } from '$lib/domain/names';
import { peopleHere } from '$lib/names/here';
import type { Activity } from '$lib/domain/activity';

/** With everybody's name put in; a teacher may have chosen another first name for somebody, on this device. */
async function told<A extends Activity>(activity: A): Promise<A> {
	const people = await peopleHere(activity.people);
	return nameAll({ ...activity, people }, people);
}

/** The kind that plays this activity, and its words; the content with its names put in. */
export const load = async ({ data, params }) => {
	addWords(params.lang, data.kindWords);
	if (data.readerWords) addWords(localeOf(params.lang, data.reader), data.readerWords);
	const kind = await loadKind(data.activity.kind);
	await kind.prepare?.(data.activity.content);
	return {
		...data,
		activity: await told(data.activity),
		kind,
		over: kind.picture === true
	};
};
