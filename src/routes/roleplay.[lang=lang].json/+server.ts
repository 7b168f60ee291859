import { json } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';
import { LANGUAGES } from '$lib/i18n';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** The stories of the table with their secret cards: not in the page of the table, which holds nothing that is hidden. */
export const GET = ({ params }) => json(readBooklet().roleplay(params.lang));
