import { DOINGS } from '$lib/activities/doings';
import type { Wanted, Wish } from './find';

/** What an address may say: not what somebody has typed, which the browser's history would show to the next one. */
export type Choice = Exclude<Wish, 'words'>;
export type Chosen = Pick<Wanted, Choice>;

/** The words of the address: French, as the pages are. Never changed: a filtered list may be a bookmark. */
const KEYS: Readonly<Record<Choice, string>> = {
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
export function chosenIn(query: Query): Chosen {
	const read = (wish: Choice) => query.get(KEYS[wish])?.trim() || undefined;
	const oneOf = <T extends string>(wish: Choice, known: readonly T[]) =>
		known.find((one) => one === read(wish));
	const minutes = Number(read('minutes'));
	return {
		band: oneOf('band', ['primaire', 'college', 'lycee']),
		minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : undefined,
		competence: read('competence'),
		doing: oneOf('doing', DOINGS),
		mode: oneOf('mode', ['solo', 'projection', 'ambassadors'])
	};
}

/** The query of an address that asks for this, with its « ? »; empty when anything is wanted. */
export function queryOf(chosen: Chosen): string {
	const said = (Object.keys(KEYS) as Choice[]).flatMap((wish) => {
		const value = chosen[wish];
		return value ? [`${KEYS[wish]}=${encodeURIComponent(String(value))}`] : [];
	});
	return said.length > 0 ? `?${said.join('&')}` : '';
}
