/** The door to the characters: the hand that draws them is heavy, and is fetched apart. */
import type { Drawing, Sitting } from './draw';
import type { Piece } from './paper';

export type { Crop, Drawing, Sitting } from './draw';
export type { Look } from './look';
export type { Mood } from './rig';
export type { PoseName } from './poses';

/** Code, not state: once it has come, it never changes. */
let hand: ((sitting: Sitting) => Drawing) | undefined;

/** A drawing, if the hand has come. */
export const drawn = (sitting: Sitting): Drawing | undefined => hand?.(sitting);

/** Brings the hand. It may be missing (the network is cut): what is drawn then stays as it is. */
export async function fetchDrawing(): Promise<void> {
	try {
		hand ??= (await import('./draw')).draw;
	} catch {
		// Asked for again when something moves.
	}
}

/** Before a view is drawn: a page that shows somebody already does not wait for the hand. */
export async function prepareDrawing(): Promise<void> {
	if (typeof document !== 'undefined' && document.querySelector('svg[data-crop]')) return;
	await fetchDrawing();
}

// A prerendered page is drawn whole.
if (import.meta.env.SSR) await fetchDrawing();

/** What a prerendered page already shows: hydration finds the same drawing without drawing it again. */
export function readBack(id: string): Drawing | undefined {
	const svg = typeof document === 'undefined' ? null : document.getElementById(id);
	const groups = [...(svg?.querySelectorAll(':scope > g') ?? [])];
	const heart = svg?.querySelector('[data-heart]');
	if (!svg || groups.length !== 4 || !heart) return undefined;
	const [back, body, head, over] = groups.map((group) => [...group.children].map(pieceOf));
	return {
		box: svg.getAttribute('viewBox') ?? '',
		back: back!,
		body: body!,
		head: head!,
		over: over!,
		nod: groups[0]!.getAttribute('transform') ?? '',
		heart: [Number(heart.getAttribute('cx')), Number(heart.getAttribute('cy'))]
	};
}

function pieceOf(path: Element): Piece {
	const of = (name: string) => path.getAttribute(name) ?? '';
	const width = path.getAttribute('stroke-width');
	return {
		look: of('class'),
		d: of('d'),
		color: of('color'),
		...(width === null ? {} : { width: Number(width) })
	};
}
