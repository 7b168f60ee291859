import type { Attachment } from 'svelte/attachments';
import type { Mover } from './mover.svelte';

/** How far a pointer goes, in CSS px, before a press is a drag. */
const THRESHOLD = 6;
/** Within this many px of the window's edge, a drag scrolls: the faster, the nearer, up to so many px a frame. */
const EDGE = 88;
const FASTEST = 12;

/** A thing under a pointer: where it was pressed, in the window and in the thing, and how far it has come, in px. */
interface Grip {
	readonly x: number;
	readonly y: number;
	readonly item: string;
	readonly node: HTMLElement;
	readonly grip: { readonly x: number; readonly y: number };
	readonly by: { x: number; y: number };
}

/**
 * Dragging, for whoever has a hand for it: a mouse or a pen takes a thing anywhere, a finger by its grip
 * (elsewhere a finger scrolls). It only aims and puts; taps, keys and lists do the same.
 */
export function dragging(mover: Mover): Attachment<HTMLElement> {
	return (root) => {
		let from: Grip | undefined;
		let moved = false;
		let frame = 0;
		let at = { x: 0, y: 0 };

		const down = (event: PointerEvent) => {
			if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
			const node = event.target.closest<HTMLElement>('[data-thing]');
			const byGrip = event.target.closest('[data-grip]') !== null;
			if (!node || (event.pointerType === 'touch' && !byGrip)) return;
			if (event.target.closest('select, a, input, textarea')) return;
			const { left, top } = node.getBoundingClientRect();
			const grip = { x: event.clientX - left, y: event.clientY - top };
			from = {
				x: event.clientX,
				y: event.clientY,
				item: node.dataset.thing!,
				node,
				grip,
				by: { x: 0, y: 0 }
			};
			moved = false;
			addEventListener('pointermove', move);
			addEventListener('pointerup', up);
			addEventListener('pointercancel', cancelled);
		};

		const move = (event: PointerEvent) => {
			if (!from) return;
			at = { x: event.clientX, y: event.clientY };
			if (!moved && Math.hypot(at.x - from.x, at.y - from.y) < THRESHOLD) return;
			if (!moved) {
				moved = true;
				mover.lift(from.item);
				if (mover.held !== from.item) return stop();
				from.node.dataset.dragged = '';
				frame = requestAnimationFrame(scroll);
			}
			follow(from);
			mover.aim(placeUnder());
		};

		/** Keeps the thing under the pointer, though « Poser ici » may have pushed it aside, or the page scrolled. */
		const follow = ({ node, grip, by }: Grip) => {
			const { left, top } = node.getBoundingClientRect();
			by.x += at.x - grip.x - left;
			by.y += at.y - grip.y - top;
			// Through the CSSOM, not an attribute: the policy allows no inline style.
			node.style.translate = `${by.x}px ${by.y}px`;
		};

		const placeUnder = () => {
			const spot = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-spot]');
			return spot && root.contains(spot) ? spot.dataset.spot : undefined;
		};

		const scroll = () => {
			const past = Math.max(at.y - (innerHeight - EDGE), 0) || Math.min(at.y - EDGE, 0);
			const down = Math.max(-1, Math.min(1, past / EDGE)) * FASTEST;
			if (down !== 0) scrollBy(0, down);
			if (!moved || !from) return;
			follow(from);
			if (down !== 0) mover.aim(placeUnder());
			frame = requestAnimationFrame(scroll);
		};

		const up = () => {
			const item = from?.item;
			const dropped = moved;
			const over = mover.over;
			stop();
			if (!dropped || item === undefined) return;
			// The click that follows a drag is not meant.
			root.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
			if (over === undefined) mover.cancel();
			else mover.put(item, over);
		};

		const stop = () => {
			removeEventListener('pointermove', move);
			removeEventListener('pointerup', up);
			removeEventListener('pointercancel', cancelled);
			cancelAnimationFrame(frame);
			if (from) {
				from.node.style.translate = '';
				delete from.node.dataset.dragged;
			}
			from = undefined;
			moved = false;
		};

		const cancelled = () => {
			stop();
			mover.cancel();
		};

		root.addEventListener('pointerdown', down);
		return () => {
			stop();
			root.removeEventListener('pointerdown', down);
		};
	};
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
