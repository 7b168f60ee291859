import type { Handle } from '@sveltejs/kit';
import { isLanguage, LANGUAGE_NAMES } from '$lib/i18n';
import { withOwnStyles, withPreloads } from './first-visit.server';

/** Writes the page's language and skin, and makes each page as light as a first visit needs it. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang && isLanguage(event.params.lang) ? event.params.lang : 'fr';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const skin = /<meta name="skin" content="([0-9-]+)"/.exec(html)?.[1];
			const page = html
				.replace('%lang%', lang)
				.replace('%dir%', LANGUAGE_NAMES[lang].dir)
				.replace(' data-skin="%skin%"', skin ? ` data-skin="${skin}"` : '');
			return withPreloads(withOwnStyles(page));
		}
	});
};
