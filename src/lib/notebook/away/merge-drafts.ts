import type { Draft } from '$lib/domain/attempt';
import type { Carried } from './contents';
import type { Here } from './merge';

/**
 * The half-typed texts of the file that the notebook does not have. Two that differ in one field are put one
 * after the other: no word of either is lost. Where the notebook has gone on further, the file's are older
 * words of what was decided since, unless nothing but words was in the file.
 */
export function draftsToTake({ entries, drafts }: Carried, here: Here): Draft[] {
	if (entries.length > 0 && entries.length < here.entries.length) return [];
	// As it would stand in an act: a text that was decided on is here already.
	const decided = JSON.stringify(here.entries);
	return drafts.flatMap((draft) => {
		const there = here.drafts.find(({ field }) => field === draft.field);
		if (!there) return decided.includes(JSON.stringify(draft.text).slice(1, -1)) ? [] : [draft];
		if (there.text.includes(draft.text)) return [];
		const text = draft.text.includes(there.text) ? draft.text : `${there.text}\n\n${draft.text}`;
		return [{ field: draft.field, text, rev: Math.max(there.rev + 1, draft.rev) }];
	});
}
