import { DOINGS } from '$lib/activities/doings';
import type { Wanted, Wish } from './find';

/** The words of the address: French, as the pages are. Never changed: a filtered list may be a bookmark. */
const KEYS: Readonly<Record<Wish, string>> = {
	words: 'q',
	band: 'age',
	minutes: 'duree',
	competence: 'competence',
	doing: 'faire',
	mode: 'avec'
};

/** As much of an address as is read here: this file also runs where there is no browser. */
interface Query {
	get(key: string): string | null;
}

/** What an address asks for; what it says that cannot be is left out. */
export function wantedIn(query: Query): Wanted {
	const read = (wish: Wish) => query.get(KEYS[wish])?.trim() || undefined;
	const oneOf = <T extends string>(wish: Wish, known: readonly T[]) =>
		known.find((one) => one === read(wish));
	const minutes = Number(read('minutes'));
	return {
		words: read('words')?.slice(0, 100),
		band: oneOf('band', ['primaire', 'college', 'lycee']),
		minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : undefined,
		competence: read('competence'),
		doing: oneOf('doing', DOINGS),
		mode: oneOf('mode', ['solo', 'projection', 'ambassadors'])
	};
}

/** The query of an address that asks for this, with its « ? »; empty when anything is wanted. */
export function queryOf(wanted: Wanted): string {
	const said = (Object.keys(KEYS) as Wish[]).flatMap((wish) => {
		const value = wanted[wish];
		return value && String(value).trim() ? [`${KEYS[wish]}=${encodeURIComponent(String(value).trim())}`] : [];
	});
	return said.length > 0 ? `?${said.join('&')}` : '';
}
