import { describe, expect, it } from 'vitest';
import { bondOf, type Measured } from './bond';

const pairs = (d: string) =>
	[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: +x!, y: +y! }));
const name = { left: 70, top: 680, right: 150, bottom: 710 };

const beside: Measured = {
	heart: { x: 108, y: 640 },
	knot: { x: 632, y: 210 },
	name,
	picture: { left: 0, top: 0, right: 560, bottom: 728 }
};
const above: Measured = {
	heart: { x: 250, y: 200 },
	knot: { x: 46, y: 330 },
	name: { left: 220, top: 205, right: 290, bottom: 232 },
	picture: { left: 0, top: 0, right: 360, bottom: 236 }
};

describe.each([
	['beside', beside],
	['above', above]
])('a thread from a picture %s the page', (_where, measured) => {
	it('leaves the person and ties to the choice', () => {
		const { tie, d } = bondOf(measured);
		expect(pairs(d)[0]).toEqual(tie);
		expect(pairs(d).at(-1)).toEqual(measured.knot);
	});

	it('is tied above the name, even where a small figure has its chest there', () => {
		const { tie, size } = bondOf({ ...measured, heart: { ...measured.heart, y: measured.name.top + 9 } });
		expect(tie.y + size / 2).toBeLessThan(measured.name.top);
	});
});

it('hangs above the names, beside', () => {
	for (const { x, y } of pairs(bondOf(beside).d))
		if (x < beside.picture.right) expect(y).toBeLessThan(name.top + 44);
	const flat = pairs(bondOf({ ...beside, heart: { x: 108, y: 672 } }).d);
	expect(Math.max(...flat.map(({ y }) => y))).toBeLessThan(name.top);
});

it('passes between the tear and the page’s words when the card is lower than the person', () => {
	const lane = pairs(bondOf({ ...beside, knot: { x: 632, y: 700 } }).d).slice(-4, -1);
	for (const { x } of lane) {
		expect(x).toBeGreaterThan(beside.picture.right);
		expect(x).toBeLessThan(604);
	}
});

it('goes down by the side of the name and along the margin, above', () => {
	const points = pairs(bondOf(above).d);
	const past = points.filter(({ y }) => y > above.name.top && y < above.name.bottom);
	for (const { x } of past) expect(x).toBeLessThan(above.name.left);
	expect(Math.min(...points.map(({ x }) => x))).toBeGreaterThan(0);
	expect(points.some(({ x }) => x < 16)).toBe(true);
});
