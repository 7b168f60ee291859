import type { Page } from '@playwright/test';

/** Of the height of the wall: nothing is smaller (experience.md §3.3). */
export const LEAST = 0.035;

/** Stray light of a lit room, as a share of the brightest white that the wall shows. */
const STRAY = 0.2;
/** Letters of the wall are large ones for WCAG; what is told is held to more. */
const [TOLD, LARGE] = [4.5, 3];

/**
 * What the last row could not read: too small, too pale once a fifth of the light is stray, or more than the wall has
 * room for. One line each; [] when all can be read.
 */
export const unreadable = (page: Page): Promise<string[]> =>
	page.evaluate(
		([least, stray, told, large]) => {
			const shown = [...document.querySelectorAll<HTMLElement | SVGTextElement>('main *')].filter(
				(one) =>
					one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					!one.closest('.only-read') &&
					(!one.closest('svg') || one.tagName === 'text') &&
					[...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
			);
			const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
			/** Red, green, blue and how opaque, as the browser paints this colour. */
			const painted = (colour: string): readonly [number, number, number, number] => {
				canvas.clearRect(0, 0, 1, 1);
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
				return [r!, g!, b!, a! / 255];
			};
			const luminance = (colour: string): number => {
				const [r, g, b] = painted(colour)
					.slice(0, 3)
					.map((one) => one / 255)
					.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)) as [
					number,
					number,
					number
				];
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const groundOf = (one: Element): string => {
				for (let at: Element | null = one; at; at = at.parentElement) {
					const { backgroundColor } = getComputedStyle(at);
					if (painted(backgroundColor)[3] > 0.99) return backgroundColor;
				}
				return '#ffffff';
			};
			const sizeOf = (one: HTMLElement | SVGTextElement): number => {
				const size = parseFloat(getComputedStyle(one).fontSize);
				return one instanceof SVGTextElement ? size * one.getScreenCTM()!.a : size;
			};
			return shown
				.flatMap((one) => {
					const words = one.textContent?.trim().slice(0, 60);
					const { color, fill } = getComputedStyle(one);
					const [text, ground] = [
						luminance(one instanceof SVGTextElement ? fill : color),
						luminance(groundOf(one))
					];
					const [pale, deep] = [Math.max(text, ground), Math.min(text, ground)];
					const contrast = (pale + stray!) / (deep + stray!);
					const needed =
						one.closest('article :is(p, h1, span, li)') && !one.closest('.number') ? told! : large!;
					return [
						...(sizeOf(one) < innerHeight * least! - 0.5 ? [`small: ${words}`] : []),
						...(contrast < needed ? [`pale (${contrast.toFixed(1)}): ${words}`] : [])
					];
				})
				.concat(
					(() => {
						const words = document.querySelector('article')?.parentElement;
						const inside = !words || words.scrollHeight <= words.clientHeight + 1;
						return inside && document.documentElement.scrollHeight <= innerHeight + 1
							? []
							: [`no room: ${words?.textContent?.trim().slice(0, 60)}`];
					})()
				);
		},
		[LEAST, STRAY, TOLD, LARGE] as const
	);
