import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

export const load = ({ params }) => ({
	back: `/${params.lang}/`,
	backLabel: 'shell.home',
	hide: true,
	privacy: readBooklet().privacy(params.lang as Language)
});
