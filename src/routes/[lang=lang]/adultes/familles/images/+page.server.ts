import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';

/** The numbers stand on it without a word: the sign beside each is that of « Version simple ». */
export const load = ({ params }) => ({
	back: `/${params.lang}/adultes/familles/`,
	backLabel: 'families.title',
	numbers: readBooklet()
		.help(params.lang as Language)
		.entries.filter((one) => one.kind !== 'web')
		.map(({ id, number, name, kind, simple }) => ({ id, number, name, kind, icon: simple.icon }))
});
