import { createHash } from 'node:crypto';

/** The print of a French text, as `<lang>.sources.json` keeps it: 12 hex digits of its SHA-256. */
export const printOf = (text: string): string =>
	createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);

/** The print of a whole compiled value. Keys keep the order of the schema, so equal content prints equal. */
export const printOfValue = (value: unknown): string => printOf(JSON.stringify(value));
