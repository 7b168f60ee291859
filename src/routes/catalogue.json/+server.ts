import { json } from '@sveltejs/kit';
import { readBooklet } from '$lib/content/booklet';

export const prerender = true;
export const trailingSlash = 'never';

/** Every activity in every language: stable, for whoever lists the activities elsewhere. */
export const GET = () => json(readBooklet().catalogue());
