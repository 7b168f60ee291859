/**
 * `sessionStorage`: this tab keeps what is done in it in a notebook of today, of this id; empty: one is to be begun.
 * The small script of app.html writes the empty one where a lesson begins (docs/decisions/0015-just-for-today.md).
 * `localStorage`: a notebook of today is open on this device, or its rows are still here.
 * It says neither whose it is nor what is in it.
 */
const MARK = 'cahier-jour';
/** `sessionStorage`: the short address of the séance that this tab came by. */
const SEANCE = 'cahier-seance';
/** `localStorage`: somebody has said that this device is theirs alone. */
const MINE = 'cahier-a-moi';

/** `undefined`: this tab keeps nothing in a notebook of today. */
export const markedToday = (): string | undefined => attempt(() => sessionStorage.getItem(MARK)) ?? undefined;
export const isTodayExpected = (): boolean => markedToday() !== undefined || openOnDevice() !== undefined;

/** The id of the notebook of today that was opened last on this device. */
export const openOnDevice = (): string | undefined => attempt(() => localStorage.getItem(MARK)) ?? undefined;

/** @param id empty: a fresh one is begun at the next page */
export function markToday(id: string): void {
	attempt(() => sessionStorage.setItem(MARK, id));
	if (id) attempt(() => localStorage.setItem(MARK, id));
}
export const unmarkToday = (): void => attempt(() => sessionStorage.removeItem(MARK));
/** No row of any of them is left here. */
export const unmarkDevice = (): void => attempt(() => localStorage.removeItem(MARK));

export const keepSeance = (short: string): void => attempt(() => sessionStorage.setItem(SEANCE, short));
export const keptSeance = (): string | undefined =>
	attempt(() => sessionStorage.getItem(SEANCE)) ?? undefined;

export const isMine = (): boolean => attempt(() => localStorage.getItem(MINE) !== null) ?? false;
export const sayMine = (mine: boolean): void =>
	attempt(() => (mine ? localStorage.setItem(MINE, '1') : localStorage.removeItem(MINE)));

/** Storage may be refused: then a reload begins anew, and nothing of it is said. */
function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}
