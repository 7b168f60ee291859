import type { ScenarioContent } from '$lib/activities/scenario/schema';
import type { KindId } from '$lib/activities/engines';
import type { Activity } from '$lib/domain/activity';
import { nameAll } from '$lib/domain/names';

/** Id of a place → its words: « Lundi, 18 h 40, chez toi ». */
export type Places = Readonly<Record<string, string>>;

/** The places of an activity that have words of their own; most kinds have none. */
export function placesOf(activity: Activity<KindId>): Places {
	if (activity.kind !== 'scenario') return {};
	const { nodes } = nameAll(activity.content as ScenarioContent, activity.people);
	return Object.fromEntries(nodes.flatMap(({ id, moment }) => (moment ? [[id, moment]] : [])));
}
