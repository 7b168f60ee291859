import { afterNavigate, goto } from '$app/navigation';
import { chosenIn, queryOf } from '$lib/shelf/address';
import type { Wanted } from '$lib/shelf/find';

/**
 * What was typed, for the way back from an activity: in memory, and gone with it. In an address, or in the state of
 * a page, it would stay in the browser's files for whoever comes next.
 */
let typed: string | undefined;

/** What is looked for on this page. Choices are kept in its address, so that Back takes one back; words are not. */
export class Wishes {
	wanted = $state.raw<Wanted>({});

	/** To be made while a component is set up. */
	constructor() {
		// A page is prerendered without its query: what it asks for is read once the page is here.
		afterNavigate(({ type, to }) => {
			if (type === 'goto' || !to) return;
			// At the first page words may have been typed before it worked.
			if (type !== 'popstate' && type !== 'enter') typed = undefined;
			this.wanted = { ...chosenIn(to.url.searchParams), words: typed };
		});
	}

	want = (wanted: Wanted): void => {
		this.wanted = wanted;
		typed = wanted.words;
		const query = queryOf(wanted);
		if (query === location.search) return;
		void goto(`${location.pathname}${query}`, { keepFocus: true, noScroll: true });
	};
}
