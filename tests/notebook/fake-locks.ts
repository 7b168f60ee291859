/** One Web Lock at a time, as browsers give it: asked for if free, or stolen; never before the asker has returned. */
export function fakeLocks(): LockManager {
	let holder: ((why: Error) => void) | undefined;
	const request = async (
		name: string,
		{ steal = false, ifAvailable = false }: LockOptions,
		callback: (lock: Lock | null) => unknown
	): Promise<unknown> => {
		await null;
		if (holder && !steal) return ifAvailable ? callback(null) : new Promise(() => {});
		holder?.(new DOMException('the lock was stolen', 'AbortError'));
		const { promise, reject } = lossOf();
		holder = reject;
		try {
			return await Promise.race([callback({ name, mode: 'exclusive' }), promise]);
		} finally {
			if (holder === reject) holder = undefined;
		}
	};
	return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}

function lossOf(): { promise: Promise<never>; reject: (why: Error) => void } {
	let reject: (why: Error) => void = () => {};
	const promise = new Promise<never>((_, lose) => (reject = lose));
	return { promise, reject };
}
