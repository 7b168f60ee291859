import type { Attachment } from 'svelte/attachments';
import { nearestCell, type Cell, type Layout } from './layouts';

/** How far a pointer goes, in CSS px, before a press is a drag. */
const THRESHOLD = 6;

interface Easel {
	readonly locked: boolean;
	readonly layout: Layout;
	/** The image that is being changed. */
	readonly chosen: string | undefined;
	readonly put: (image: string, cell: Cell) => void;
}

/**
 * An image under a hand goes to the nearest of the nine places: what the buttons of these places do too.
 * A mouse takes any image; a finger the one that is being changed, for elsewhere it scrolls.
 */
export function draggingImages(easel: () => Easel): Attachment<HTMLElement> {
	return (root) => {
		let hand = new AbortController();

		// It ends with the node that it listens to.
		root.addEventListener('pointerdown', (event) => {
			const { locked, chosen } = easel();
			const node = (event.target as Element).closest<SVGGElement>('[data-image]');
			const sheet = node?.ownerSVGElement?.getScreenCTM()?.inverse();
			if (locked || !node || !sheet || event.button !== 0) return;
			const image = node.dataset.image!;
			if (event.pointerType === 'touch' && image !== chosen) return;
			hand.abort();
			hand = new AbortController();
			const { signal } = hand;
			let moved = false;

			const move = ({ clientX, clientY }: PointerEvent) => {
				const [x, y] = [clientX - event.clientX, clientY - event.clientY];
				moved ||= Math.hypot(x, y) >= THRESHOLD;
				// Through the CSSOM, not an attribute: the policy allows no inline style.
				if (moved) node.style.translate = `${x * sheet.a}px ${y * sheet.d}px`;
			};
			const end = ({ type, clientX, clientY }: PointerEvent) => {
				hand.abort();
				node.style.translate = '';
				if (!moved || type !== 'pointerup') return;
				const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(sheet);
				easel().put(image, nearestCell(easel().layout, x, y));
			};
			addEventListener('pointermove', move, { signal });
			addEventListener('pointerup', end, { signal });
			addEventListener('pointercancel', end, { signal });
		});
		return () => hand.abort();
	};
}
