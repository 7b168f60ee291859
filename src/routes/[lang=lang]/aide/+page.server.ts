import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

export const load = ({ params }) => ({ help: readBooklet().help(params.lang as Language) });
