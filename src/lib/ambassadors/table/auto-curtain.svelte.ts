/** Seconds before the end at which it says so (WCAG 2.2 SC 2.2.1: at least 20). */
const WARNS = 20;
/** What shows that somebody is there, however they read. */
const PRESENCE = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'wheel', 'touchmove'] as const;

/** Whether the device is saying the page aloud: whoever listens touches nothing. */
const isSpoken = () => globalThis.speechSynthesis?.speaking === true;

/**
 * Hides a card that was left open, where the adult has asked for it. « Encore du temps » has no limit; any sign of a
 * reader gives the whole time again.
 */
export class AutoCurtain {
	/** Seconds that are left; `undefined` where it is off. */
	left = $state<number | undefined>();
	readonly warns = $derived(this.left !== undefined && this.left <= WARNS);

	readonly #seconds: number;
	readonly #hide: () => void;
	readonly #spoken: () => boolean;

	/** @param seconds 60 at least; 0: never */
	constructor(seconds: number, hide: () => void, spoken = isSpoken) {
		this.#seconds = seconds;
		this.#hide = hide;
		this.#spoken = spoken;
	}

	more = (): void => {
		if (this.#seconds > 0) this.left = this.#seconds;
	};

	/** Counts, and looks for somebody, until told to stop. @returns how to stop */
	watch(): () => void {
		if (this.#seconds === 0) return () => {};
		this.more();
		const clock = setInterval(() => this.#second(), 1000);
		const options = { passive: true, capture: true } as const;
		for (const sign of PRESENCE) addEventListener(sign, this.more, options);
		// Scrolling does not bubble: it is caught on its way down.
		addEventListener('scroll', this.more, options);
		return () => {
			clearInterval(clock);
			for (const sign of PRESENCE) removeEventListener(sign, this.more, options);
			removeEventListener('scroll', this.more, options);
			this.left = undefined;
		};
	}

	#second(): void {
		if (this.#spoken()) return this.more();
		this.left = (this.left ?? this.#seconds) - 1;
		if (this.left <= 0) this.#hide();
	}
}
