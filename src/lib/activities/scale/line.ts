/** The line: the content's places, or two ends and what lies between them. */
import type { Reason, ScaleContent, ScalePlace } from './schema';

/** What lies between two ends, from the first to the last. */
export const BETWEEN = ['presque-debut', 'entre-deux', 'presque-fin'] as const;
export type Between = (typeof BETWEEN)[number];

/** A place of the line: its own, or one that lies between the ends and is named after them. */
export type Stop =
	ScalePlace | { readonly id: Between; readonly near?: ScalePlace; readonly reasons: readonly Reason[] };

export function stopsOf({ places }: Pick<ScaleContent, 'places'>): readonly Stop[] {
	const [first, last] = places;
	if (places.length !== 2 || !first || !last) return places;
	const [ofFirst, ofLast] = [first.reasons ?? [], last.reasons ?? []];
	return [
		first,
		{ id: 'presque-debut', near: first, reasons: ofFirst },
		{ id: 'entre-deux', reasons: [...ofFirst, ...ofLast] },
		{ id: 'presque-fin', near: last, reasons: ofLast },
		last
	];
}

/** The reasons to choose from at a place. */
export const reasonsAt = (
	content: Pick<ScaleContent, 'places'>,
	place: string | undefined
): readonly Reason[] => stopsOf(content).find((one) => one.id === place)?.reasons ?? [];
