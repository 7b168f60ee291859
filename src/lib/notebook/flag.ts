/**
 * `localStorage.cahier`: a notebook is kept on this device. Read by app.html before anything else is
 * loaded, so that no answer is offered before the learner's place has been found. It says neither whose,
 * nor what. Storage may be refused: then there is no flag, and nothing else changes.
 */
const FLAG = 'cahier';

export interface Flag {
	raise(): void;
	lower(): void;
	isUp(): boolean;
}

const flagNamed = (name: string): Flag => ({
	raise: () => void attempt(() => localStorage.setItem(name, '1')),
	lower: () => void attempt(() => localStorage.removeItem(name)),
	isUp: () => attempt(() => localStorage.getItem(name) !== null) ?? false
});

export const deviceFlag = flagNamed(FLAG);
/** Notebooks that have a key stand on this device's shelf. */
export const shelfFlag = flagNamed(`${FLAG}-carnets`);

/** A notebook that has a key waits for its card: nothing is looked for before. */
export const noFlag: Flag = { raise: () => {}, lower: () => {}, isUp: () => false };

function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}
