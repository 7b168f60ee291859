import type { Locator, Page } from '@playwright/test';
import type { Step } from '../../../src/lib/activities/view';

/** A way to use the workbook. Each does every step by the names that everybody hears, and by nothing else. */
export interface Hand {
	readonly name: string;
	do(page: Page, step: Step): Promise<void>;
}

/** Spaced as French is: what is written with a plain space may stand with U+00A0 in the page. */
const spaced = (name: string) =>
	new RegExp(
		`^${name
			.trim()
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			.replace(/\s+/g, '\\s+')}`
	);

/** What bears this name and can be pressed now. */
const pressable = (page: Page, name: string): Locator =>
	page
		.locator('main')
		.getByRole('button', { name: spaced(name) })
		.or(page.locator('main').getByRole('link', { name: spaced(name) }))
		.or(page.locator('main').getByRole('checkbox', { name: spaced(name) }))
		.or(page.locator('main').getByRole('radio', { name: spaced(name) }))
		.first();

const field = (page: Page, label: string): Locator => page.locator('main').getByLabel(spaced(label)).first();

/** « Poser ici », while something that fits there is in hand. */
const putHere = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: spaced(`Poser ici : ${name}`) });

/** The place that can be put into, by its name. */
const spot = (page: Page, name: string): Locator =>
	page
		.locator('main [data-spot]')
		.filter({ has: putHere(page, name) })
		.first();

/** Tabs, never more than a whole page of stops, until the focus stands on `target`. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await target.waitFor();
	for (let stop = 0; stop < 300; stop++) {
		if (await target.evaluate((node) => node === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`no way by Tab to ${target}`);
}

export const keys: Hand = {
	name: 'keys alone',
	async do(page, step) {
		if ('press' in step) {
			await tabTo(page, pressable(page, step.press));
			return page.keyboard.press('Enter');
		}
		if ('write' in step) {
			await tabTo(page, field(page, step.into));
			return page.keyboard.type(step.write);
		}
		await tabTo(page, pressable(page, step.move));
		await page.keyboard.press('Enter');
		const target = spot(page, step.to);
		for (let turn = 0; (await target.getAttribute('data-aimed')) === null; turn++) {
			if (turn > 60) throw new Error(`no way by arrows to ${step.to}`);
			await page.keyboard.press('ArrowDown');
		}
		await page.keyboard.press('Enter');
	}
};

/**
 * A second tap within half a second is a double click, which the workbook ignores on purpose: a hand takes its
 * time. (A mouse here says itself how many clicks it makes.) In ms.
 */
const BREATH = 550;

/** A touch screen that reports no movement: only a finger down and up at one point. */
export const taps: Hand = {
	name: 'taps without a move',
	async do(page, step) {
		await page.waitForTimeout(BREATH);
		if ('press' in step) return pressable(page, step.press).tap();
		if ('write' in step) {
			await field(page, step.into).tap();
			return page.keyboard.insertText(step.write);
		}
		await pressable(page, step.move).tap();
		await putHere(page, step.to).first().tap();
	}
};

/** Where a place lies, once the wheel has brought it into sight: one wheels on while one drags. */
async function inSight(page: Page, target: Locator) {
	const height = page.viewportSize()!.height;
	const { y } = (await target.boundingBox())!;
	if (y < 140 || y > height - 140) {
		await page.mouse.wheel(0, y - height / 2);
		await page.waitForTimeout(200);
	}
	return (await target.boundingBox())!;
}

/** A mouse that drags what can be dragged. */
export const mouse: Hand = {
	name: 'a dragged mouse',
	async do(page, step) {
		if ('press' in step) return pressable(page, step.press).click();
		if ('write' in step) return field(page, step.into).fill(step.write);
		const thing = pressable(page, step.move);
		await thing.scrollIntoViewIfNeeded();
		const from = (await thing.boundingBox())!;
		await page.mouse.move(from.x + 20, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(from.x + 40, from.y + from.height / 2 + 12, { steps: 3 });
		const to = await inSight(page, spot(page, step.to));
		await page.mouse.move(to.x + to.width / 2, Math.max(to.y + 20, 90), { steps: 6 });
		await page.mouse.up();
	}
};

/** The quickest hand: a mouse that takes with one click and lays with another. */
export const clicks: Hand = {
	name: 'clicks',
	async do(page, step) {
		if (!('move' in step)) return mouse.do(page, step);
		await pressable(page, step.move).click();
		await putHere(page, step.to).first().click();
	}
};

/** As a screen reader or a switch does it: the tree's own names, and the tree's own actions; lists to move. */
export const tree: Hand = {
	name: 'the accessibility tree',
	async do(page, step) {
		if ('write' in step) return field(page, step.into).fill(step.write);
		if ('press' in step) return act(page, ['button', 'link', 'checkbox', 'radio'], step.press, 'click');
		const lists = page.getByRole('button', { name: /^Choisir dans des listes/ });
		if (await lists.isVisible()) await act(page, ['button'], 'Choisir dans des listes', 'click');
		await act(page, ['combobox'], `Où va cette carte ? ${step.move}`, step.to);
	}
};

/** Finds a node by role and name in the accessibility tree, and does the action it offers there. */
async function act(page: Page, roles: readonly string[], name: string, what: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const found = nodes.find(
		(node) =>
			!node.ignored &&
			roles.includes(String(node.role?.value)) &&
			spaced(name).test(String(node.name?.value ?? ''))
	);
	if (!found?.backendDOMNodeId)
		throw new Error(`the accessibility tree has no ${roles.join('/')} called "${name}"`);
	const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendDOMNodeId });
	await session.send('Runtime.callFunctionOn', {
		objectId: object.objectId!,
		functionDeclaration: `function (what, pattern) {
			if (what === 'click') return this.click();
			const option = [...this.options].find((one) => new RegExp(pattern).test(one.text.trim()));
			if (!option) throw new Error('no option ' + what);
			this.value = option.value;
			this.dispatchEvent(new Event('change', { bubbles: true }));
		}`,
		arguments: [{ value: what }, { value: spaced(what).source }]
	});
	await session.detach();
}
