import type { Text } from './blocks';

type Format = (key: string, options?: { values?: Record<string, string | number> }) => string;

/** A text of a sheet as it is read: `format` is svelte-i18n's `$_`. */
export const worded = (text: Text, format: Format): string =>
	typeof text === 'string'
		? text
		: format(`sheet.${text.say}`, text.values ? { values: { ...text.values } } : {});
