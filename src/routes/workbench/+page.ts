import { addWords } from '$lib/i18n';
import { kinds, loadKind } from '$lib/activities/kinds';
import type { Sample } from '$lib/activities/view';
import { nameAll } from '$lib/domain/names';

const samples = import.meta.glob<{ sample: Sample<unknown, unknown> }>('/src/lib/activities/*/sample.ts');

/** Every kind of the registry with its sample. */
export const load = async ({ data }) => {
	for (const [lang, words] of Object.entries(data.kindWords)) addWords(lang, words);
	const benches = Object.keys(kinds).map(async (id) => {
		const kind = await loadKind(id);
		const { sample } = await samples[`/src/lib/activities/${id}/sample.ts`]!();
		await kind.prepare?.(sample.activity.content);
		return { id, kind, sample: { ...sample, activity: nameAll(sample.activity, sample.activity.people) } };
	});
	return { benches: await Promise.all(benches) };
};
