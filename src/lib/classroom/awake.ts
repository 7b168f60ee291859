/** Keeps the screen awake while the stage is seen, where the browser can. @returns how to let it sleep again. */
export function stayAwake(): () => void {
	let lock: { release(): Promise<void> } | undefined;
	let over = false;
	const hold = async () => {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			const held = await navigator.wakeLock.request('screen');
			if (over) await held.release();
			else lock = held;
		} catch {
			// A weak battery, or a browser that refuses: the screen sleeps as it always does.
		}
	};
	void hold();
	document.addEventListener('visibilitychange', hold);
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', hold);
		void lock?.release();
	};
}
