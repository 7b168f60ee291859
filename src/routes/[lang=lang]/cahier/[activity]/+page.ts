import { addWords } from '$lib/i18n';
import { loadKind } from '$lib/activities/kinds';
import { nameAll } from '$lib/domain/names';

/** The kind that plays this activity, and its words; the content with its names put in. */
export const load = async ({ data, params }) => {
	addWords(params.lang, data.kindWords);
	const kind = await loadKind(data.activity.kind);
	await kind.prepare?.(data.activity.content);
	return {
		...data,
		activity: nameAll(data.activity, data.activity.people),
		inside: data.inside.map((one) => nameAll(one, one.people)),
		kind,
		over: kind.picture === true
	};
};
