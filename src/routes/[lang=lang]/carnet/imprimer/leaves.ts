/** Which pages a print has, in reading order. */
import type { Printed } from './flow';
import { padded } from './impose';

export type Form = 'a4' | 'a5' | 'sheet';

export type LeafOf =
	{ readonly is: 'cover' | 'notes' } | { readonly is: 'page' | 'back'; readonly flow: readonly Printed[] };

/**
 * A booklet has a cover and ends, on its back, with whom to call; the pages that its sheets have over are for
 * writing by hand.
 * @param pages of what was chosen
 * @param foot whom to call
 */
export function leavesOf(form: Form, pages: readonly (readonly Printed[])[], foot: Printed): LeafOf[] {
	const inside = pages.map((flow): LeafOf => ({ is: 'page', flow }));
	if (form !== 'a5') return inside;
	const over = padded(inside.length + 2) - inside.length - 2;
	const notes = Array.from({ length: over }, (): LeafOf => ({ is: 'notes' }));
	return [{ is: 'cover' }, ...inside, ...notes, { is: 'back', flow: [foot] }];
}
