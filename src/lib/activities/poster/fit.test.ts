import { describe, expect, it } from 'vitest';
import { setText } from './fit';
import { LAYOUTS, sheetOf, middleOf, CELLS } from './layouts';

const box = { x: 100, y: 50, w: 600, h: 300 };
const words = (lines: readonly string[]) => lines.join(' ');

describe('setting a slogan', () => {
	it('keeps every word, in order', () => {
		const text = 'Une place pour toi, sur le banc et dans le jeu';
		expect(words(setText(text, box).lines)).toBe(text);
	});

	it('is large where it is short, and smaller where it is long', () => {
		expect(setText('Viens !', box).size).toBeGreaterThan(
			setText('Viens avec nous sur le banc de la cour', box).size
		);
	});

	it('breaks no word that fits on a line at some size', () => {
		expect(setText('Compréhension bienveillance', box).lines).toEqual(['Compréhension', 'bienveillance']);
	});

	it('cuts a word of eighty letters rather than leave the sheet, and loses none of them', () => {
		const { lines } = setText('é'.repeat(80), box);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe('é'.repeat(80));
	});

	it('keeps a no-break space unbroken', () => {
		expect(setText('On en parle\u00a0?', { ...box, w: 260 }).lines.at(-1)).toMatch(/parle\u00a0\?$/);
	});

	it('sets nothing for no words', () => {
		expect(setText('', box).lines).toEqual([]);
	});

	it.each(LAYOUTS)('stays inside the box of the layout $id with the longest slogan', (layout) => {
		const { size, lines, baselines } = setText('Mmmmmmm wwwww '.repeat(6).slice(0, 80), layout.slogan);
		expect(lines.length).toBeGreaterThan(0);
		expect(baselines[0]! - size).toBeGreaterThanOrEqual(layout.slogan.y - size * 0.3);
		expect(baselines.at(-1)!).toBeLessThanOrEqual(layout.slogan.y + layout.slogan.h);
	});
});

describe('the layouts', () => {
	it.each(LAYOUTS)('$id keeps every place of middle size on the sheet, and off the slogan', (layout) => {
		const [w, h] = sheetOf(layout);
		const half = layout.unit / 2;
		const { slogan } = layout;
		for (const cell of CELLS) {
			const [x, y] = middleOf(layout, cell);
			expect(x - half).toBeGreaterThanOrEqual(0);
			expect(x + half).toBeLessThanOrEqual(w);
			expect(y - half).toBeGreaterThanOrEqual(0);
			expect(y + half).toBeLessThanOrEqual(h);
			const apart =
				x + half <= slogan.x ||
				x - half >= slogan.x + slogan.w ||
				y + half <= slogan.y ||
				y - half >= slogan.y + slogan.h;
			expect(apart, `${layout.id} ${cell}`).toBe(true);
		}
	});
});
