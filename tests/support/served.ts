import { unflatten } from 'devalue';
import type { Activity } from '../../src/lib/domain/activity';
import { nameAll } from '../../src/lib/domain/names';

/** What `/{lang}/cahier/{id}/__data.json` holds, as Kit writes it. */
export interface PageData {
	readonly nodes: readonly ({ readonly data: unknown[] } | null)[];
}

/** The activity that a page plays, its people named as on the page. */
export function activityOf({ nodes }: PageData): Activity {
	const data = nodes.flatMap((node) => (node ? [unflatten(node.data) as { activity?: Activity }] : []));
	const activity = data.find((one) => one.activity)!.activity!;
	return nameAll(activity, activity.people);
}
