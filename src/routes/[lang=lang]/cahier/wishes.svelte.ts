import { afterNavigate, goto } from '$app/navigation';
import { queryOf, wantedIn } from '$lib/shelf/address';
import type { Wanted } from '$lib/shelf/find';

/** In ms: an address for every letter would make Back go letter by letter. */
const WHILE_TYPING = 350;

/**
 * What is looked for on this page, kept in its address: Back takes back a wish. A choice makes a step of its
 * own; words that are being typed make one, whatever their number.
 */
export class Wishes {
	wanted = $state.raw<Wanted>({});
	#later: ReturnType<typeof setTimeout> | undefined;

	/** To be made while a component is set up. */
	constructor() {
		// A page is prerendered without its query: what it asks for is read once the page is here.
		afterNavigate(({ type, to }) => {
			if (type !== 'goto' && to) this.wanted = wantedIn(to.url.searchParams);
		});
	}

	want = (wanted: Wanted): void => {
		const typing = wanted.words !== this.wanted.words;
		const begins = !this.wanted.words || !location.search.includes('q=');
		this.wanted = wanted;
		clearTimeout(this.#later);
		if (typing) this.#later = setTimeout(() => this.#keep(!begins), WHILE_TYPING);
		else this.#keep(false);
	};

	#keep(replaceState: boolean): void {
		const query = queryOf(this.wanted);
		if (query === location.search) return;
		void goto(`${location.pathname}${query}`, { replaceState, keepFocus: true, noScroll: true });
	}
}
