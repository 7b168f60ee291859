/** The thread between somebody in the picture and the choice that touched them: where it passes. */

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A box, in pixels from the top left of the scene. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Measured {
	/** Eyelet on the person's chest. */
	readonly heart: Point;
	/** Middle of the knot on the chosen card. */
	readonly knot: Point;
	/** The person's name, which the thread goes round. */
	readonly name: Box;
	readonly picture: Box;
}

export interface Bond {
	/** Where the thread is tied to the person. */
	readonly tie: Point;
	/** Width of the knot there. */
	readonly size: number;
	/** SVG path: it keeps to cloth, tear and margins, and crosses neither a name nor a text. */
	readonly d: string;
}

export const centre = (box: Box): Point => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

export function bondOf({ heart, knot, name, picture }: Measured): Bond {
	const beside = picture.right < knot.x;
	const size = beside ? 28 : 22;
	// A small figure has its chest where the name stands: the knot is then tied just above.
	const tie = { x: heart.x, y: Math.min(heart.y, name.top - size / 2 - 2) };
	const d = beside ? besidePath(tie, knot, name, picture) : abovePath(tie, knot, name, picture);
	return { tie, size, d };
}

/** Hangs above the names, goes through the tear, climbs or sinks in the margin, ties from the left. */
function besidePath(tie: Point, knot: Point, name: Box, picture: Box): string {
	const lane = picture.right + 14;
	const reach = lane - tie.x;
	const sag = Math.max(4, Math.min(90, (name.top - 10 - tie.y) / 0.75));
	const corner = Math.min(56, reach / 3);
	const out = lane - corner;
	// Gentle where it leaves the sag, so that the corner is round.
	const rise = Math.min(sag * 0.8, corner * 0.35);
	const climb = tie.y - knot.y;
	const towards = climb < 0 ? -1 : 1;
	const up = towards * Math.min(corner * 1.6, Math.abs(climb) * 0.4);
	const turn = towards * Math.min(90, Math.abs(climb) * 0.4);
	return [
		`M${at(tie.x, tie.y)}`,
		`C${at(tie.x + reach * 0.25, tie.y + sag)} ${at(out - corner * 0.8, tie.y + rise)} ${at(out, tie.y)}`,
		`C${at(out + corner * 0.5, tie.y - rise * 0.6)} ${at(lane + 3, tie.y - up * 0.5)} ${at(lane, tie.y - up)}`,
		`S${at(lane, knot.y + turn * 1.6)} ${at(lane, knot.y + turn)}`,
		`S${at(lane + 4, knot.y)} ${at(knot.x, knot.y)}`
	].join('');
}

/** Comes down beside the name, through the tear, then along the left margin of the page. */
function abovePath(tie: Point, knot: Point, name: Box, picture: Box): string {
	const margin = Math.max(7, Math.min(9, knot.x - 30));
	const lane = picture.bottom + 9;
	const past = Math.max(14, Math.min(tie.x - 6, name.left - 10));
	const corner = Math.max(margin + 16, past - 36);
	return [
		`M${at(tie.x, tie.y)}`,
		`C${at(tie.x - 4, tie.y + 6)} ${at(past, name.top - 10)} ${at(past, name.top + 4)}`,
		`C${at(past, lane - 8)} ${at(past - 8, lane)} ${at(corner, lane)}`,
		`C${at(margin + 10, lane)} ${at(margin, lane + 12)} ${at(margin, lane + 34)}`,
		`L${at(margin, knot.y - 26)}`,
		`C${at(margin, knot.y - 6)} ${at(margin + 6, knot.y)} ${at(knot.x, knot.y)}`
	].join('');
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
