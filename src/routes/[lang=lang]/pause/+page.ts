import { LANGUAGES } from '$lib/i18n';

/** No page leads here: « Cacher » does. */
export const entries = () => LANGUAGES.map((lang) => ({ lang }));
