import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

export const load = ({ params }) => ({ shelf: readBooklet().shelf(params.lang as Language) });
