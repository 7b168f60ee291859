import { json } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES } from '$lib/i18n';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** What the places of the stories are called: asked for only where something is under way. */
export const GET = ({ params }) => json(readBooklet().places(params.lang));
