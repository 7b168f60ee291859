import { existsSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/i18n';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** Made before the site is: scripts/vite/single-file.ts. */
const TEMPLATE = '.svelte-kit/seance.html';

/** The template of « one file per séance »; the page of a séance writes the séance into it. */
export const GET = () => {
	if (!existsSync(TEMPLATE)) error(404, 'made by `npm run build`');
	return new Response(readFileSync(TEMPLATE), { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
