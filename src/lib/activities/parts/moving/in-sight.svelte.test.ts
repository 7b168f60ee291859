import { beforeEach, expect, it, vi } from 'vitest';
import { bringInSight } from './in-sight';

const shown = vi.fn<(id: string) => void>();

/** Places of 60 px with « Poser ici », by the height at which each stands in a window of `innerHeight`. */
function places(tops: Readonly<Record<string, number>>, aimed?: string) {
	const root = document.createElement('div');
	for (const [id, top] of Object.entries(tops)) {
		const spot = root.appendChild(document.createElement('div'));
		spot.toggleAttribute('data-aimed', id === aimed);
		const here = spot.appendChild(document.createElement('button'));
		here.toggleAttribute('data-here', true);
		here.getBoundingClientRect = () => DOMRect.fromRect({ y: top, height: 60 });
		here.scrollIntoView = () => shown(id);
	}
	return root;
}

beforeEach(() => {
	shown.mockReset();
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	vi.stubGlobal('DOMRect', { fromRect: ({ y = 0, height = 0 }) => ({ top: y, bottom: y + height }) });
});

it('shows the nearest place when none is in sight', () => {
	bringInSight(places({ far: innerHeight + 900, near: innerHeight + 200, above: -700 }));
	expect(shown.mock.calls).toEqual([['near']]);
});

it('moves nothing while one place is in sight', () => {
	bringInSight(places({ there: 100, far: innerHeight + 200 }));
	expect(shown).not.toHaveBeenCalled();
});

it('shows the place that keys aim at, though another is in sight', () => {
	bringInSight(places({ there: 100, far: innerHeight + 200 }, 'far'));
	expect(shown.mock.calls).toEqual([['far']]);
});

it('leaves the page to the hand that drags', () => {
	const root = places({ far: innerHeight + 200 });
	root.firstElementChild!.toggleAttribute('data-dragged', true);
	bringInSight(root);
	expect(shown).not.toHaveBeenCalled();
});
