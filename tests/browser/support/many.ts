import { stringify, unflatten } from 'devalue';
import type { Page } from '@playwright/test';
import type { Course } from '../../../src/lib/content/course';
import { entries } from '../../support/shelf';

interface Node {
	type: string;
	data?: unknown[];
}

/** Eight séances of three activities each, on the first of them. */
const course: Course = {
	id: 'college',
	title: 'Parcours collège',
	band: 'college',
	seances: Array.from({ length: 8 }, (_, at) => ({
		id: `seance-${at + 1}`,
		short: 'c1',
		title: [
			'Dispute ou autre chose ?',
			'Qui joue quel rôle ?',
			'Garder des preuves',
			'La loi, l’aide et moi'
		][at % 4]!,
		minutes: 55,
		activities: [1, 2, 3].map((nth) => `activite-${at * 3 + nth}`)
	}))
};

/**
 * Opens the contents as they will be with `count` activities: the page comes by a link, and what its data hold is
 * put in on the way. No made-up activity stands in the booklet for that.
 */
export async function openContents(page: Page, count: number, lang = 'fr'): Promise<void> {
	await page.route(`**/${lang}/cahier/__data.json*`, async (route) => {
		const answer = await route.fetch();
		const body = (await answer.json()) as { nodes: (Node | null)[] };
		const node = body.nodes.findLast((one) => one?.data)!;
		const data = unflatten(node.data!) as Record<string, unknown>;
		const written = stringify({ ...data, shelf: entries(count), courses: [course] });
		node.data = JSON.parse(written) as unknown[];
		await route.fulfill({ json: body });
	});
	await page.goto(`/${lang}/`);
	await page.locator('html[data-alive]').waitFor();
	await page.locator(`.doors a[href="/${lang}/cahier/"]`).click();
	await page.waitForURL(`**/${lang}/cahier/`);
}
