/**
 * A notebook that has a key was open in this tab: after a reload its card is asked for, and nothing is written
 * elsewhere meanwhile without a word. It says neither whose nor which.
 */
const MARK = 'cahier-carnet';

export const markKept = (): void => attempt((kept) => kept.setItem(MARK, '1'));
export const unmarkKept = (): void => attempt((kept) => kept.removeItem(MARK));
export const isMarkedKept = (): boolean => attempt((kept) => kept.getItem(MARK) !== null) ?? false;

/** Storage may be refused: then a reload opens the notebook of the device. */
export function attempt<T>(action: (kept: Storage) => T): T | undefined {
	try {
		return action(sessionStorage);
	} catch {
		return undefined;
	}
}
