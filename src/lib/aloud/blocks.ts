import { hasWord } from './sentences';

/** A run of text that stands apart: a heading, a paragraph, a message, the words of a choice. */
export interface Block {
	readonly element: HTMLElement;
	/** As it is said: spaces joined. */
	readonly text: string;
	readonly lang: string;
	/** Where each letter of `text` stands in the page. */
	readonly points: readonly Point[];
}
interface Point {
	readonly node: Text;
	readonly offset: number;
}

/**
 * Never said: what is no text, what only repeats a picture, the ways out at the foot of each screen, what is
 * there for screen readers alone (it could not be shown while it is heard), fields, and what a pupil wrote,
 * which bears `translate="no"`: neither a translator nor a voice takes it.
 */
const SILENT = [
	'svg, img, canvas, audio, video, iframe, script, style, noscript, template',
	'input, textarea, select, [contenteditable], [translate="no"]',
	'nav, footer, figure[data-picture], dialog:not([open])',
	'[hidden], [inert], [aria-hidden="true"], [role="status"], .only-read, [data-silent]'
].join();

/** What can be read aloud inside `root`, in reading order. */
export function blocksOf(root: HTMLElement): Block[] {
	const blocks: Block[] = [];
	let run: { element: HTMLElement; lang: string; text: string; points: Point[] } | undefined;

	function close(): void {
		if (run && hasWord(run.text)) {
			const text = run.text.trimEnd();
			blocks.push({ ...run, text, points: run.points.slice(0, text.length) });
		}
		run = undefined;
	}
	function take(node: Text, element: HTMLElement, lang: string): void {
		for (let offset = 0; offset < node.data.length; offset++) {
			const letter = node.data[offset]!;
			const space = /[ \t\n\r\f]/.test(letter);
			if (space && (!run || run.text.endsWith(' '))) continue;
			run ??= { element, lang, text: '', points: [] };
			run.text += space ? ' ' : letter;
			run.points.push({ node, offset });
		}
	}
	function walk(parent: HTMLElement, element: HTMLElement, lang: string): void {
		for (const child of parent.childNodes) {
			if (child instanceof Text) take(child, element, lang);
			else if (child instanceof HTMLElement && !isSilent(child)) {
				const its = child.lang || lang;
				const apart = its !== lang || isApart(child);
				if (apart) close();
				walk(child, apart ? child : element, its);
				if (apart) close();
			}
		}
	}
	const lang = root.closest<HTMLElement>('[lang]')?.lang ?? '';
	walk(root, root, lang);
	close();
	return blocks;
}

function isSilent(element: HTMLElement): boolean {
	if (element.matches(SILENT)) return true;
	// jsdom cannot tell; a browser knows of closed details too.
	return 'checkVisibility' in element
		? !element.checkVisibility({ visibilityProperty: true })
		: getComputedStyle(element).display === 'none';
}

const isApart = (element: HTMLElement) =>
	/^(?:BR|BUTTON)$/.test(element.tagName) ||
	!/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);

/** The part of the page that holds some letters of a block. */
export function rangeOf(block: Block, { start, end }: { start: number; end: number }): Range | undefined {
	const [first, last] = [block.points[start], block.points[end - 1]];
	if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
	if (first.offset > first.node.length || last.offset >= last.node.length) return undefined;
	const range = document.createRange();
	range.setStart(first.node, first.offset);
	range.setEnd(last.node, last.offset + 1);
	return range;
}
