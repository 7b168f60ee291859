import '$lib/i18n';

export const prerender = true;
