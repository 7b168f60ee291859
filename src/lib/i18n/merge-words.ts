/**
 * Takes deepmerge's place under svelte-i18n (vite.config.ts puts this in): words are plain nested objects, and
 * deepmerge, a script of the old kind, brings a helper file of its own into the first wave.
 */
type Words = { readonly [key: string]: unknown };

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

function merged(before: Words, after: Words): Words {
	const all: Record<string, unknown> = { ...before };
	for (const [key, value] of Object.entries(after)) {
		const there = Object.hasOwn(all, key) ? all[key] : undefined;
		all[key] = isWords(there) && isWords(value) ? merged(there, value) : value;
	}
	return all;
}

export default { all: (parts: readonly Words[]): Words => parts.reduce(merged, {}) };
