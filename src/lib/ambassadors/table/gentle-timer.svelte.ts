/** Minutes of playing (experience.md §4.2), and what « encore » adds. */
export const PLAY_MINUTES = 12;
const MORE_MINUTES = 3;

/** Tells how much of the time is left, to whoever asked. It makes no sound and ends nothing. */
export class GentleTimer {
	/** Seconds since it was asked for, pauses left out; `undefined` before. */
	spent = $state<number | undefined>();
	minutes = $state(PLAY_MINUTES);
	/** Whole minutes that are left, rounded up; 0 once the time is over. */
	readonly left = $derived(Math.max(0, Math.ceil(this.minutes - (this.spent ?? 0) / 60)));

	#clock: ReturnType<typeof setInterval> | undefined;

	show(): void {
		this.spent = 0;
		this.minutes = PLAY_MINUTES;
		this.go();
	}
	more(): void {
		// From now on, if it is over: three minutes are three minutes.
		this.minutes = Math.max(this.minutes, (this.spent ?? 0) / 60) + MORE_MINUTES;
	}
	hide(): void {
		this.pause();
		this.spent = undefined;
	}
	pause(): void {
		clearInterval(this.#clock);
		this.#clock = undefined;
	}
	go(): void {
		if (this.spent === undefined || this.#clock !== undefined) return;
		this.#clock = setInterval(() => (this.spent = (this.spent ?? 0) + 1), 1000);
	}
}
