/** In which order the pages of a booklet stand on its sheets. */

/** One side of a sheet: the page at the start of the line and the one after it, from 1. */
export type Side = readonly [number, number];

/** How many pages a booklet of so many has: four a sheet. */
export const padded = (pages: number): number => Math.max(4, Math.ceil(pages / 4) * 4);

/**
 * The sides of all sheets, in the order of printing: front, back, front, back. Printed on both sides, turned over
 * the short edge, laid in one pile and folded once, page 1 is the cover: 8–1, 2–7, 6–3, 4–5.
 * @throws {RangeError} unless `pages` is a multiple of four
 */
export function imposed(pages: number): Side[] {
	if (pages <= 0 || pages % 4 !== 0) throw new RangeError(`a booklet has no ${pages} pages`);
	return Array.from({ length: pages / 2 }, (_, side) => {
		const [early, late] = [side + 1, pages - side];
		return side % 2 === 0 ? [late, early] : [early, late];
	});
}
