import type { Activity } from './activity';
import { nameAll } from './names';

/** What « Version simple » says otherwise: text by its place in the activity (`content.items.0.situation`). */
export type SimpleTexts = Readonly<Record<string, string>>;

/** The same activity in its « Version simple », or as it stands where there is none: ids, rules and place stay. */
export function simplified<A extends Activity>(activity: A, texts: SimpleTexts | undefined): A {
	if (!texts) return activity;
	// Content is what JSON holds, and this room knows no platform.
	const copy = JSON.parse(JSON.stringify(activity)) as A;
	for (const [place, text] of Object.entries(texts)) put(copy, place.split('.'), text);
	return copy;
}

/** The same for an activity in which names stand already: its simple texts come with references, and are named as it is. */
export const simplifiedNamed = <A extends Activity>(activity: A, texts: SimpleTexts | undefined): A =>
	simplified(activity, texts && nameAll(texts, activity.people));

/** A place that is not there is left: the texts may be those of another version. */
function put(tree: unknown, place: readonly string[], text: string): void {
	let at = tree as Record<string, unknown> | undefined;
	for (const step of place.slice(0, -1)) at = at?.[step] as Record<string, unknown> | undefined;
	const last = place.at(-1)!;
	if (typeof at?.[last] === 'string') at[last] = text;
}
