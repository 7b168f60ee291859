import { rememberSite } from '$lib/help/site-lines';
import type { Opened } from './file';

/** Where whoever hosts the site may put the school's file: at its root. */
const ADDRESS = '/ecole.json';

/**
 * Looks once whether there is a school's file beside the site, and remembers what it says. Most sites have none:
 * they answer with nothing, or with the page that stands for any unknown address, and that is no error. Without a
 * network, or with a file that is wrong, what was remembered stays.
 * @param courses ids of the parcours that there are, where somebody is to be told of a wrong one
 * @returns what stands there; undefined: no file
 */
export async function lookBeside(courses?: readonly string[]): Promise<Opened | undefined> {
	const text = await fetched();
	if (text.trim() === '' || text.trimStart().startsWith('<')) return undefined;
	// With it comes what checks a file: only where there is one.
	const { openSchool } = await import('./file');
	const opened = openSchool(text, courses);
	if (!opened.refusals) rememberSite(opened.lines);
	return opened;
}

async function fetched(): Promise<string> {
	await workerThere();
	try {
		const answer = await fetch(ADDRESS);
		return answer.ok ? await answer.text() : '';
	} catch {
		return '';
	}
}

/**
 * The worker says that there is no file without a fault; a site would say it with one, in the console of every page.
 * Where no worker can be (over plain http), the site is asked all the same.
 */
async function workerThere(): Promise<void> {
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!workers || workers.controller) return;
	await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
}
