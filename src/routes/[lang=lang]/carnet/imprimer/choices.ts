/**
 * What goes on paper. Whatever is kept back is not in the result, so it is neither in the print nor in the page
 * that is printed: there is nothing to hide.
 */
import type { Recalled, Words } from '$lib/activities/recalled';
import type { Written } from '$lib/session/written';
import type { Piece } from '../reading.svelte';

/** One thing of the learner's own, shown or kept back as a whole. */
export interface Own {
	readonly id: string;
	readonly what: (Written & { readonly is: 'text'; readonly isTyped: boolean }) | Recalled;
}

/** One attempt, as a chapter of the booklet. */
export interface Chapter {
	readonly id: string;
	readonly activity: string;
	readonly title: string | undefined;
	readonly number: number;
	readonly isDone: boolean;
	readonly remember: string | undefined;
	readonly own: readonly Own[];
}

/** What was begun; a text that such a part tells already is not told twice. */
export function chaptersOf(pieces: readonly Piece[]): Chapter[] {
	return pieces
		.filter(({ status, written, typed }) => status !== 'untouched' || written.length > 0 || typed.length > 0)
		.map((piece) => {
			const { attempt, activity, title, number, status, remember } = piece;
			const isDone = status === 'done';
			return { id: attempt, activity, title, number, isDone, remember, own: ownOf(piece) };
		});
}

function ownOf({ attempt, recalled, written, typed }: Piece): Own[] {
	const told = new Set(recalled.flatMap(textsOf));
	const texts = [
		...written.filter(({ text }) => !told.has(text.trim())).map((one) => ({ ...one, isTyped: false })),
		...typed.map((one) => ({ ...one, isTyped: true }))
	].map((one) => ({ ...one, is: 'text' as const }));
	return [...recalled, ...texts].map((what, at) => ({ id: `${attempt}/${at}`, what }));
}

function textsOf(one: Recalled): string[] {
	switch (one.is) {
		case 'looks':
			return [];
		case 'commitment':
			return [one.what, one.when, one.help];
		case 'star':
			return [...one.branches.flatMap(({ people }) => people), one.line];
		case 'poster':
			return [one.slogan];
		case 'made':
			return one.parts.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.filter(isText)));
	}
}

const isText = (words: Words): words is string => typeof words === 'string';

/**
 * Before anybody has chosen: that an activity was done, unless its name tells something about its reader; and
 * nothing that is the learner's own.
 * @param isTelling whether the name of this activity does
 */
export const shownAtFirst = (
	chapters: readonly Chapter[],
	isTelling: (activity: string) => boolean
): string[] =>
	chapters.filter(({ activity, title }) => title !== undefined && !isTelling(activity)).map(({ id }) => id);

/** The chapters that are shown, with what is shown of each. What belongs to a chapter that is kept is kept. */
export function shownOf(chapters: readonly Chapter[], shown: readonly string[]): Chapter[] {
	return chapters
		.filter(({ id }) => shown.includes(id))
		.map((chapter) => ({ ...chapter, own: chapter.own.filter(({ id }) => shown.includes(id)) }));
}
