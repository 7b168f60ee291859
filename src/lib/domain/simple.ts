import type { Activity } from './activity';

/** The same activity in its « Version simple », or as it stands where it has none: ids, rules and place stay. */
export function simplified(activity: Activity): Activity {
	if (!activity.simple) return activity;
	// Content is what JSON holds, and this room knows no platform.
	const copy = JSON.parse(JSON.stringify(activity)) as Activity;
	for (const [place, text] of Object.entries(activity.simple)) put(copy, place.split('.'), text);
	return copy;
}

function put(tree: unknown, place: readonly string[], text: string): void {
	let at = tree as Record<string, unknown>;
	for (const step of place.slice(0, -1)) at = at[step] as Record<string, unknown>;
	at[place.at(-1)!] = text;
}
