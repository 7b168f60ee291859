import type { DialogueContent } from '$lib/activities/dialogue/schema';
import type { ScenarioContent } from '$lib/activities/scenario/schema';
import type { KindId } from '$lib/activities/engines';
import type { Activity } from '$lib/domain/activity';
import { nameAll } from '$lib/domain/names';

/** Id of a place → its words: « Lundi, 18 h 40, chez toi ». */
export type Places = Readonly<Record<string, string>>;

/** The places of an activity that have words of their own; most kinds have none. */
export function placesOf(activity: Activity<KindId>): Places {
	const moments = nameAll(momentsOf(activity), activity.people);
	return Object.fromEntries(moments.flatMap(({ id, moment }) => (moment ? [[id, moment]] : [])));
}

function momentsOf({
	kind,
	content
}: Activity<KindId>): readonly { id: string; moment?: string | undefined }[] {
	if (kind === 'scenario') return (content as ScenarioContent).nodes;
	return kind === 'dialogue' ? (content as DialogueContent).turns : [];
}
