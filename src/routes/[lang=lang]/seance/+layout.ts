export { load } from '$lib/i18n/adult/reader';
