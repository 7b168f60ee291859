import type { Plugin } from 'vite';

const FILE = './dom/elements/custom-element.js';
const NONE = '\0no-custom-elements';

/**
 * Nothing here is a custom element. Svelte's base class for them would stay in the shell all the same: to extend
 * HTMLElement counts as a side effect.
 */
export const noCustomElements = (): Plugin => ({
	name: 'no-custom-elements',
	apply: 'build',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === FILE && importer?.includes('/svelte/src/internal/client/') ? NONE : undefined,
	load: (id) =>
		id === NONE
			? "export function create_custom_element() { throw new Error('There are no custom elements here: scripts/vite/no-custom-elements.ts'); }"
			: undefined
});
