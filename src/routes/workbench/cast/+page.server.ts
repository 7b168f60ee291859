import { readBooklet } from '$lib/content/booklet';

export const load = () => ({ cast: readBooklet().cast('fr') });
