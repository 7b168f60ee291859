import { expect, it } from 'vitest';
import { CELLS, LAYOUTS, middleOf, nearestCell, sheetOf } from './layouts';

it.each(LAYOUTS)('drops an image on the place under the hand, in the layout $id', (layout) => {
	for (const cell of CELLS) {
		const [x, y] = middleOf(layout, cell);
		expect(nearestCell(layout, x + 60, y - 60)).toBe(cell);
	}
});

it.each(LAYOUTS)('drops what is let go outside the sheet on its edge, in the layout $id', (layout) => {
	const [width, height] = sheetOf(layout);
	expect(nearestCell(layout, -500, -500)).toBe('a1');
	expect(nearestCell(layout, width + 500, height + 500)).toBe('c3');
});
