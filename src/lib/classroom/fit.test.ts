import { expect, it } from 'vitest';
import { fitInto } from './fit';

/** A box of 900 px whose words take so many at full size. */
function boxOf(words: number) {
	let fit = 1;
	const style = { setProperty: (_: string, value: string) => void (fit = Number(value)) };
	return {
		box: {
			style,
			clientHeight: 900,
			get scrollHeight() {
				return Math.max(900, words * fit);
			}
		} as unknown as HTMLElement,
		fit: () => fit
	};
}

it.each([
	[600, 1],
	[1000, 0.84],
	[1300, 0.64],
	[5000, 0.64]
])('writes %i px of words at %f of the size', (words, scale) => {
	const { box, fit } = boxOf(words);
	fitInto(box);
	expect(fit()).toBe(scale);
});
