/** Whether a sheet is too long for its pages in letters of the usual size: it is then set smaller. */
import type { Block } from './blocks';

/** What is no word to read: names of drawings and paths. */
const SILENT: readonly string[] = [
	...(['block', 'say', 'look', 'd', 'paper', 'thread', 'tone', 'describe', 'place', 'person'] as const),
	...(['posture', 'size', 'box'] as const)
];
/** As many letters as the room that a picture takes, and as the space around a block. */
const PICTURE = 700;
const GAP = 60;
const LINE_END = 45;
const PICTURES: readonly string[] = ['picture', 'poster', 'drawing', 'plan'];
/** Letters that two pages hold at 12 pt where the text flows, and that one holds; measured in Chromium. */
const FLOWING = 3400;
const ONE_PAGE = 2050;

export function isLong(pages: readonly (readonly Block[])[]): boolean {
	const most = pages.length === 1 ? FLOWING : ONE_PAGE;
	return pages.some((blocks) => blocks.reduce((sum, one) => sum + GAP + lettersIn(one), 0) > most);
}

function lettersIn(tree: unknown): number {
	if (typeof tree === 'string') return tree.length;
	if (typeof tree !== 'object' || tree === null) return 0;
	const own = 'block' in tree && PICTURES.includes(String(tree.block)) ? PICTURE : 0;
	// A short message has a line of its own.
	const talk = 'messages' in tree && Array.isArray(tree.messages) ? tree.messages.length * LINE_END : 0;
	return Object.entries(tree).reduce(
		(sum, [key, value]) => sum + (SILENT.includes(key) ? 0 : lettersIn(value)),
		own + talk
	);
}
