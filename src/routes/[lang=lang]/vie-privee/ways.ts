import type { Keeping } from '$lib/session/open-notebook.svelte';

/** How what is kept here is erased: asked on this page, or on the page that it belongs to. */
export type Erasing = 'device' | 'kept' | { readonly page: string; readonly word: 'open' | 'end' };

/** What can be done with what is kept here: each begins with one press on this page, and is a second one away. */
export interface Ways {
	/** Pages on which it is read and taken away; none while it is not open here. */
	readonly pages: readonly { readonly id: 'see' | 'take'; readonly page: string }[];
	readonly erase: Erasing | undefined;
}

const PAGES: Ways['pages'] = [
	{ id: 'see', page: 'carnet/lire' },
	{ id: 'take', page: 'carnet/emporter' }
];

export function waysOf(keeping: Keeping): Ways {
	switch (keeping) {
		case 'kept':
			return { pages: PAGES, erase: 'kept' };
		case 'today':
			return { pages: PAGES, erase: { page: 'terminer', word: 'end' } };
		case 'locked':
			return { pages: [], erase: { page: 'carnet', word: 'open' } };
		case 'elsewhere':
			return { pages: [], erase: undefined };
		default:
			return { pages: PAGES, erase: 'device' };
	}
}
