import { activityOf, type PageData } from '../support/served';

/** Enough of a feedback to know it by: a page may cut a text into paragraphs, never so early. */
const LONG_ENOUGH = 40;

/** As much of a scenario's content as the bench reads. */
interface Told {
	readonly nodes: readonly {
		readonly choices?: readonly { readonly text: string; readonly feedback: string }[];
	}[];
}

/** Text of each choice of a story → the starts of the feedbacks that it may have. */
export function feedbacksIn(content: Told): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const choice of content.nodes.flatMap((node) => node.choices ?? [])) {
		const feedback = plain(choice.feedback.split('\n')[0]!).slice(0, LONG_ENOUGH);
		(found[plain(choice.text)] ??= []).push(feedback);
	}
	return found;
}

/** The story as the site itself plays it, so that a change of its words does not stop the bench. */
export async function playedStory(url: string, id: string): Promise<Told> {
	const address = new URL(`fr/cahier/${id}/__data.json`, url).href;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be read: ${response.status}`);
	return activityOf((await response.json()) as PageData).content as Told;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
