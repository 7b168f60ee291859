import { attempt } from './kept-mark';

/**
 * `sessionStorage`: this tab keeps what is done in it in a notebook of today, of this id; empty: one is to be begun.
 * The small script of app.html writes the empty one where a lesson begins (docs/decisions/0015-just-for-today.md).
 * `localStorage`: a notebook of today is open on this device, or its rows are still here.
 * It says neither whose it is nor what is in it.
 */
export const MARK = 'cahier-jour';

/** `undefined`: this tab keeps nothing in a notebook of today. */
export const markedToday = (): string | undefined => attempt((kept) => kept.getItem(MARK)) ?? undefined;

/** The id of the notebook of today that was opened last on this device. */
export const openOnDevice = (): string | undefined => attempt(() => localStorage.getItem(MARK)) ?? undefined;

export const unmarkToday = (): void => attempt((kept) => kept.removeItem(MARK));
