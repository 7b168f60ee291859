import { json } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { isLanguage } from '$lib/i18n';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

const NAME = /^(?<id>[a-z0-9-]+)\.(?<lang>[a-z]{2})\.json$/;

export const entries = () =>
	readBooklet()
		.catalogue()
		.map(({ id, lang }) => ({ file: `${id}.${lang}.json` }));

/** One compiled activity, for whatever needs it elsewhere than on its own page. */
export const GET = ({ params }) => {
	const { id, lang } = NAME.exec(params.file)?.groups ?? {};
	if (!id || !lang || !isLanguage(lang)) error(404);
	return json(readBooklet().activity(id, lang));
};
