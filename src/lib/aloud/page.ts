import type { Block } from './blocks';
import { STOP } from './stop';

/** A change that comes this soon after a press was asked for by it, in ms. */
const ASKED = 1500;
/** The views move the focus once they have drawn: where it lands says where to go on, in ms. */
const SETTLED = 120;

const PRESSABLE =
	'a, button, input, textarea, select, label, summary, dialog, [role="button"], [contenteditable], [draggable="true"]';
const WATCHED = { childList: true, characterData: true, subtree: true, attributes: true };

interface Heard {
	changed(asked: boolean): void;
	/** A passage was tapped. */
	tapped(at: Element): void;
	hush(): void;
}

/** Listens to the page for as long as somebody listens to it. @returns the end of it */
export function attend(root: HTMLElement, { changed, tapped, hush }: Heard): () => void {
	const off = new AbortController();
	const { signal } = off;
	let pressed = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const changes = new MutationObserver(() => {
		clearTimeout(timer);
		timer = setTimeout(() => changed(performance.now() - pressed < ASKED), SETTLED);
	});
	changes.observe(root, { ...WATCHED, attributeFilter: ['hidden', 'inert', 'open', 'aria-hidden'] });

	root.addEventListener(
		'click',
		({ target }) => {
			if (!(target instanceof Element)) return;
			if (target.closest(PRESSABLE)) pressed = performance.now();
			else if (getSelection()?.isCollapsed !== false) tapped(target);
		},
		{ signal, capture: true }
	);
	window.addEventListener('pagehide', hush, { signal });
	window.addEventListener(STOP, hush, { signal });
	// Heard by others from behind another window, or from a device that was put down.
	document.addEventListener('visibilitychange', () => document.hidden && hush(), { signal });

	return () => {
		off.abort();
		changes.disconnect();
		clearTimeout(timer);
	};
}

/** The passage that was tapped; `undefined` beside all of them. */
export const blockAt = (blocks: readonly Block[], at: Element): Block | undefined =>
	blocks.filter(({ element }) => element.contains(at) && element.tagName !== 'MAIN').at(-1);
