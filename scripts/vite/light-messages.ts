import { parse } from '@formatjs/icu-messageformat-parser';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** deepmerge is a script of the old kind, which brings a helper file into the first wave. */
export const lightMerge = (): Plugin => ({
	name: 'light-merge',
	enforce: 'pre',
	resolveId(source, importer) {
		if (source === 'deepmerge' && importer?.includes('svelte-i18n'))
			return resolve('src/lib/i18n/merge-words.ts');
	}
});

/** Words that may take values stand in a folder of this name, wherever it is. */
const MESSAGES = /\/messages\/[a-z]{2}\.json$/;

/**
 * What a message says is read while building, with formatjs's own reader; the browser gets what was read, and
 * the reader (a tenth of the shell) stays behind: see src/lib/i18n/read-messages.ts.
 */
export const messagesRead = (): Plugin => ({
	name: 'messages-read',
	apply: 'build',
	enforce: 'pre',
	// Pages are drawn from the same words while building.
	config: () => ({ ssr: { noExternal: ['svelte-i18n', 'intl-messageformat'] } }),
	resolveId(source, importer) {
		if (source === '@formatjs/icu-messageformat-parser' && importer?.includes('intl-messageformat'))
			return resolve('src/lib/i18n/read-messages.ts');
	},
	transform(code, id) {
		if (MESSAGES.test(id)) return { code: JSON.stringify(read(JSON.parse(code))), map: null };
		// Asking the browser which locales it knows is a quarter of what a first visit reckons; ours it knows.
		if (!/intl-messageformat\/lib\/src\/core\.js/.test(id)) return;
		const asked = 'Intl.NumberFormat.supportedLocalesOf(locales)';
		if (!code.includes(asked)) throw new Error(`intl-messageformat no longer asks ${asked}: look again`);
		return { code: code.replace(asked, '[].concat(locales)'), map: null };
	}
});

/** Each message that takes values, as what was read of it: what the browser's reader expects. */
export function read(words: unknown): unknown {
	if (typeof words === 'string')
		return words.includes('{') ? JSON.stringify(parse(words, { ignoreTag: true })) : words;
	return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, read(value)]));
}
