/** Where the parts of a star stand, in the units of its picture: the middle is at 0, 0. */

const TIP = 130;
const WAIST = 60;
/** Most characters of a line, and of a word before it is cut. */
const LINE_LENGTH = 11;
/** Height of a line of text. */
export const LINE = 26;

const at = (turn: number, far: number) => {
	const angle = turn * 2 * Math.PI - Math.PI / 2;
	return { x: Math.round(far * Math.cos(angle)), y: Math.round(far * Math.sin(angle)) };
};

/** One branch out of `of`: its paper, its seam, up to four knots on it, and its tip. */
export function ray(index: number, of: number) {
	const turn = index / of;
	const [left, tip, right] = [at(turn - 0.5 / of, WAIST), at(turn, TIP), at(turn + 0.5 / of, WAIST)];
	return {
		paper: `M0 0L${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}Z`,
		seam: at(turn, TIP - 18),
		knots: [0, 1, 2, 3].map((step) => at(turn, 46 + 16 * step)),
		tip
	};
}

/** Height at which the first of so many lines of a name stands: over its tip, or under a tip that points down. */
export function firstLine(y: number, lines: number): number {
	if (y > 50) return y + 32;
	// A tip that points aside: its name keeps clear of the paper's slope.
	const clear = y > -50 ? 34 : 14;
	return y - clear - LINE * (lines - 1);
}

/** A name cut into short lines; a word that is longer than a line is cut too. */
export function cut(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ').flatMap((one) => one.match(/.{1,11}/gsu) ?? [])) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
