import type { Language } from '$lib/i18n';
import { adviceFor } from '../../adultes/que-faire/advice.server';

export const load = ({ params }) => ({
	back: `/${params.lang}/aide/`,
	...adviceFor(params.lang as Language, ['pupil'])
});
