/** In ms: nobody has touched the page. */
const IDLE = 20 * 60_000;
/** In ms: how long before that it is said. Anything that is touched gives the whole time again. */
const WARNING = 2 * 60_000;
/** In ms: another window or another app is looked at. */
const HIDDEN = 10 * 60_000;
/** In ms: how often it is looked at. A device that slept is looked at as soon as the page shows. */
const EVERY = 5000;

interface Locking {
	/** What is half typed is written before anybody has to answer. */
	readonly warn: () => void;
	readonly lock: () => void;
}

/** Locks a notebook that has a key when its reader has gone: a shared tablet is left on a table. */
export class IdleLock {
	/** It locks soon, unless somebody is there. */
	warning = $state(false);
	#touchedAt = Date.now();
	#hiddenAt: number | undefined;
	readonly #locking: Locking;

	constructor(locking: Locking) {
		this.#locking = locking;
	}

	/** Returns how to stop. */
	start(): () => void {
		const touches = ['pointerdown', 'keydown', 'input', 'scroll'] as const;
		const options = { capture: true, passive: true };
		for (const touch of touches) addEventListener(touch, this.stay, options);
		document.addEventListener('visibilitychange', this.#seen);
		const timer = setInterval(this.#look, EVERY);
		return () => {
			for (const touch of touches) removeEventListener(touch, this.stay, options);
			document.removeEventListener('visibilitychange', this.#seen);
			clearInterval(timer);
		};
	}

	/** Somebody is there. */
	stay = (): void => {
		this.#look();
		this.warning = false;
		this.#touchedAt = Date.now();
	};

	#seen = (): void => {
		this.#look();
		this.#hiddenAt = document.visibilityState === 'hidden' ? Date.now() : undefined;
	};

	#look = (): void => {
		const now = Date.now();
		const idle = now - this.#touchedAt;
		const away = this.#hiddenAt === undefined ? 0 : now - this.#hiddenAt;
		if (idle >= IDLE || away >= HIDDEN) this.#locking.lock();
		else if (idle >= IDLE - WARNING && !this.warning) {
			this.warning = true;
			this.#locking.warn();
		}
	};
}
