import { isLanguage } from '$lib/i18n';

export const match = isLanguage;
