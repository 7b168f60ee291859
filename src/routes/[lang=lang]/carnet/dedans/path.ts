import type { Looks } from '$lib/activities/recalled';

/**
 * Where somebody stood at the beginning and stands now, over all the times that they looked: of each sentence the
 * first word that was chosen, and the last if it was chosen again.
 * @param all oldest first
 */
export function pathOf(all: readonly Looks[]): Looks | undefined {
	const latest = all.at(-1);
	if (!latest) return undefined;
	const sentences = new Map(all.flatMap(({ rows }) => rows).map((row) => [row.id, row.sentence]));
	const rows = [...sentences].map(([id, sentence]) => {
		const placed = all
			.flatMap((looks) => looks.rows.filter((row) => row.id === id))
			.flatMap(({ before, after }) => [before, after])
			.filter((place) => place !== undefined);
		return { id, sentence, before: placed[0], after: placed.length > 1 ? placed.at(-1) : undefined };
	});
	return { ...latest, rows };
}
