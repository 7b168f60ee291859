import { addWords, type Words } from '$lib/i18n';
import { loadKind } from '$lib/activities/kinds';
import { nameAll } from '$lib/domain/names';

/** The kind that plays this activity, with its words; the content with its names put in. */
export const load = async ({ data }) => {
	const kind = await loadKind(data.activity.kind);
	for (const [lang, words] of Object.entries(kind.messages)) addWords(lang, words as Words);
	await kind.prepare?.(data.activity.content);
	return {
		...data,
		activity: nameAll(data.activity, data.activity.people),
		inside: data.inside.map((one) => nameAll(one, one.people)),
		kind,
		over: kind.picture === true
	};
};
