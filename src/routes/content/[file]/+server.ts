import { error, json } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { isLanguage } from '$lib/i18n';

export const prerender = true;
export const trailingSlash = 'never';

const NAME = /^(?<id>[a-z0-9-]+)\.simple\.(?<lang>[a-z]{2})\.json$/;

export const entries = () => {
	const booklet = readBooklet();
	return booklet
		.catalogue()
		.filter(({ id, lang }) => booklet.simple(id, lang))
		.map(({ id, lang }) => ({ file: `${id}.simple.${lang}.json` }));
};

/** The « Version simple » of one activity: fetched by those who wish for it, so that the others do not wait. */
export const GET = ({ params }) => {
	const { id, lang } = NAME.exec(params.file)?.groups ?? {};
	if (!id || !lang || !isLanguage(lang)) error(404);
	const texts = readBooklet().simple(id, lang);
	if (!texts) error(404);
	return json(texts);
};
