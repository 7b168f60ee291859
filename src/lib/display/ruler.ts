/** How far one press of an arrow takes the ruler, and when the page moves instead of it. Lengths in pixels. */
export interface Band {
	/** Middle of the band, from the top of the window. */
	readonly y: number;
	readonly height: number;
}

export interface Step {
	readonly y: number;
	/** How much the page scrolls, so that what is read next comes under the band. */
	readonly scroll: number;
}

/** Where the ruler stays while the page moves under it: neither at the very top nor at the very bottom. */
const ROOM = { top: 0.25, bottom: 0.7 } as const;

/**
 * One line up or down. The band goes first; once it nears the edge the page moves under it, as long as it can.
 * @param room how much the page can still scroll in that direction
 */
export function stepOf({ y, height }: Band, down: boolean, windowHeight: number, room: number): Step {
	const line = height / 2;
	const atEdge = down ? y > windowHeight * ROOM.bottom : y < windowHeight * ROOM.top;
	if (atEdge && room > 0) return { y, scroll: (down ? 1 : -1) * Math.min(line, room) };
	const moved = y + (down ? line : -line);
	return { y: Math.min(Math.max(moved, line), windowHeight - line), scroll: 0 };
}
