import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAIRS, PAPERS } from './papers';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
/** The first block is the light one: a poster is a thing of paper. */
const light = css.slice(0, css.indexOf('@media'));
const tokenOf = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]+);`).exec(light)?.[1];

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (bright + 0.05) / (dark + 0.05);
}

describe('the papers of a poster', () => {
	it.each(Object.entries(PAPERS))('%s is the token of that name', (name, value) => {
		expect(value).toBe(tokenOf(name));
	});

	it.each(PAIRS)(
		'$id: its ink is read on its ground, and its ground on its ink (4.5:1)',
		({ ground, ink }) => {
			expect(contrast(tokenOf(ground)!, tokenOf(ink)!)).toBeGreaterThanOrEqual(4.5);
		}
	);
});
