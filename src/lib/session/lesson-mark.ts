import { attempt } from './kept-mark';
import { MARK } from './today-mark';

/** What is written down of a lesson, and read where a page has time for it. */

/** `sessionStorage`: the short address of the séance that this tab came by. */
const SEANCE = 'cahier-seance';
/** `localStorage`: somebody has said that this device is theirs alone. */
const MINE = 'cahier-a-moi';

/** @param id empty: a fresh one is begun at the next page */
export function markToday(id: string): void {
	attempt((kept) => kept.setItem(MARK, id));
	if (id) attempt(() => localStorage.setItem(MARK, id));
}
/** No row of any of them is left here. */
export const unmarkDevice = (): void => attempt(() => localStorage.removeItem(MARK));

export const keepSeance = (short: string): void => attempt((kept) => kept.setItem(SEANCE, short));
export const keptSeance = (): string | undefined => attempt((kept) => kept.getItem(SEANCE)) ?? undefined;

export const isMine = (): boolean => attempt(() => localStorage.getItem(MINE) !== null) ?? false;
export const sayMine = (mine: boolean): void =>
	attempt(() => (mine ? localStorage.setItem(MINE, '1') : localStorage.removeItem(MINE)));
