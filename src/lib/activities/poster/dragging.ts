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
		let stop = () => {};

		const down = (event: PointerEvent) => {
			const { locked, chosen } = easel();
			const node = (event.target as Element).closest<SVGGElement>('[data-image]');
			const image = node?.dataset.image;
			const sheet = node?.ownerSVGElement?.getScreenCTM()?.inverse();
			if (locked || !node || image === undefined || !sheet || event.button !== 0) return;
			if (event.pointerType === 'touch' && image !== chosen) return;
			// Or the browser would begin to drag or to select by itself.
			if (event.pointerType === 'mouse') event.preventDefault();
			stop();
			const from = new DOMPoint(event.clientX, event.clientY);
			let moved = false;

			const move = ({ clientX, clientY }: PointerEvent) => {
				moved ||= Math.hypot(clientX - from.x, clientY - from.y) >= THRESHOLD;
				// Through the CSSOM, not an attribute: the policy allows no inline style.
				if (moved)
					node.style.translate = `${(clientX - from.x) * sheet.a}px ${(clientY - from.y) * sheet.d}px`;
			};
			const up = ({ clientX, clientY }: PointerEvent) => {
				stop();
				if (!moved) return;
				const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(sheet);
				easel().put(image, nearestCell(easel().layout, x, y));
			};
			stop = () => {
				node.style.translate = '';
				removeEventListener('pointermove', move);
				removeEventListener('pointerup', up);
				removeEventListener('pointercancel', stop);
			};
			addEventListener('pointermove', move);
			addEventListener('pointerup', up);
			addEventListener('pointercancel', stop);
		};

		root.addEventListener('pointerdown', down);
		return () => {
			stop();
			root.removeEventListener('pointerdown', down);
		};
	};
}
