import { addWords } from '$lib/i18n';
import { loadKind } from '$lib/activities/kinds';
import { kindOfSample, sampleName } from '$lib/activities/sample-name';
import type { Sample } from '$lib/activities/view';
import { nameAll } from '$lib/domain/names';

const samples = import.meta.glob<{ sample: Sample<unknown, unknown> }>('/src/lib/activities/*/*sample.ts');

/** Every kind of the registry, once for each of its samples. */
export const load = async ({ data }) => {
	for (const [lang, words] of Object.entries(data.kindWords)) addWords(lang, words);
	const benches = Object.entries(samples).map(async ([file, read]) => {
		const id = sampleName(file);
		const kind = await loadKind(kindOfSample(id));
		const { sample } = await read();
		await kind.prepare?.(sample.activity.content);
		return { id, kind, sample: { ...sample, activity: nameAll(sample.activity, sample.activity.people) } };
	});
	return { benches: (await Promise.all(benches)).sort((a, b) => (a.id < b.id ? -1 : 1)) };
};
