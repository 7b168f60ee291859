/**
 * `localStorage.cahier`: a notebook is kept on this device. Read by app.html before anything else is
 * loaded, so that no answer is offered before the learner's place has been found. It says neither whose,
 * nor what. Storage may be refused: then there is no flag, and nothing else changes.
 */
const FLAG = 'cahier';

export function raiseFlag(): void {
	attempt(() => localStorage.setItem(FLAG, '1'));
}

export function lowerFlag(): void {
	attempt(() => localStorage.removeItem(FLAG));
}

export function isFlagUp(): boolean {
	return attempt(() => localStorage.getItem(FLAG) !== null) ?? false;
}

function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}
