import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched';
import { openBench, sampleOf, showBench, someSamples } from './kinds';

/** What does not fit: the page that scrolls sideways, a text that is cut, a control that leaves the window. */
const misfits = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		const wide =
			root.scrollWidth > innerWidth ? [`the page scrolls sideways: ${root.scrollWidth} > ${innerWidth}`] : [];
		const name = (one: Element) => one.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
		const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			(one) => one.checkVisibility() && !one.closest('.only-read, svg')
		);
		const cut = shown
			.filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowX) && one.textContent.trim() !== '')
			// What is one pixel wide is there to be heard, not seen.
			.filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
			.map((one) => `cut: ${name(one)}`);
		const out = shown
			.filter((one) => one.matches('button, a, input, textarea, select'))
			.filter((one) => {
				const box = one.getBoundingClientRect();
				return box.left < -1 || box.right > innerWidth + 1;
			})
			.map((one) => `outside: ${name(one)}`);
		return [...wide, ...cut, ...out];
	});

/** Every word becomes one of 200 letters, as a pupil may write and no author would. */
const lengthen = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (/\p{L}{2}/u.test(node.data) && !node.parentElement?.closest('option, .only-read'))
				node.data = 'harcèlement'.repeat(19).slice(0, 200);
		}
	});

const small = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, input, textarea, select)')]
			.filter(
				(one) => one.checkVisibility() && !one.closest('.only-read') && one.getBoundingClientRect().width > 1
			)
			.filter((one) => {
				const { width, height } = one.getBoundingClientRect();
				return height < 47.5 || width < 23.5;
			})
			.map(
				(one) => `${one.outerHTML.replace(/\s+/g, ' ').slice(0, 100)} ${one.getBoundingClientRect().height}`
			)
	);

for (const sample of someSamples(4, 'layout')) {
	test(`${sample} fits 320 px in every state, from right to left too, with words of 200 letters, under fingers`, async ({
		page
	}) => {
		test.slow();
		const walks = Object.keys((await sampleOf(sample)).walks);
		await page.setViewportSize({ width: 320, height: 640 });
		await openBench(page, sample, walks[0]!);
		for (const walk of walks) {
			await showBench(page, sample, walk);
			expect(await misfits(page), `${walk} at 320 px`).toEqual([]);
			expect(await small(page), `${walk}: too small for a finger`).toEqual([]);
			await page.evaluate(() => (document.documentElement.dir = 'rtl'));
			expect(await misfits(page), `${walk} from right to left`).toEqual([]);
			await page.evaluate(() => (document.documentElement.dir = 'ltr'));
			await lengthen(page);
			expect(await misfits(page), `${walk} with words of 200 letters`).toEqual([]);
		}
	});
}
