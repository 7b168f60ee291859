import type { Handle } from '@sveltejs/kit';
import { isLanguage, LANGUAGE_NAMES } from '$lib/i18n';
import { withOwnStyles, withPreloads } from './first-visit.server';

/** Writes the page's language, and makes an activity's page as light as a first visit needs it. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang && isLanguage(event.params.lang) ? event.params.lang : 'fr';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', lang).replace('%dir%', LANGUAGE_NAMES[lang].dir);
			const kind = /<meta name="kind" content="([a-z-]+)"/.exec(page)?.[1];
			return kind ? withPreloads(withOwnStyles(page, kind)) : page;
		}
	});
};
