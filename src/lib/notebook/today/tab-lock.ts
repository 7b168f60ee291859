/** Neutral. One tab at a time has it: the one in which today's notebook is open. */
const LOCK = 'cahier-jour';

/** Held by this tab until it is let go, or taken. */
export interface TabLock {
	release(): void;
	/** Another tab has taken it, because this one did not answer. */
	readonly taken: Promise<void>;
}

/**
 * @param mode `steal`: whoever has it loses it
 * @returns `undefined` when another tab has it
 */
export function claimTab(locks: LockManager, mode: 'ask' | 'steal' = 'ask'): Promise<TabLock | undefined> {
	return new Promise((resolve, reject) => {
		const options = mode === 'steal' ? { steal: true } : { ifAvailable: true };
		let given = false;
		const request = locks.request(LOCK, options, (lock) => {
			if (!lock) return resolve(undefined);
			given = true;
			return new Promise<void>((release) => resolve({ release, taken }));
		});
		// A lock that is taken away rejects its request; one that is let go resolves it.
		const taken = new Promise<void>((say) => request.catch(() => say()));
		request.catch((error: unknown) => {
			if (!given) reject(error as Error);
		});
	});
}
