import { short } from '../parts/moving/short';

/** Most characters that are announced at once: a listener cannot skip what a live region says. */
const BREATH = 149;

/** What has just come, as it is announced: of each, who wrote and the beginning; the log holds the rest. */
export function inOneBreath(said: readonly string[]): string {
	const whole = said.join(' ');
	if (whole.length <= BREATH) return whole;
	// Each has its share, with the space after it and the « … ».
	const each = Math.floor((BREATH + 1) / said.length) - 2;
	return said.map((one) => short(one, each)).join(' ');
}
