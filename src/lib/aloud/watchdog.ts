import type { SpeechPort } from './port';

/** In milliseconds. */
const TICK = 500;
const WAKE_AFTER = 2500;
const MISSED_AFTER = 4000;
/** Letters a second of the slowest voice: past that, and some time more, it has stopped. */
const SLOWEST = 7;
const SPARE = 4000;
/** Ticks of silence, not one: a voice may breathe between two words. */
const SILENCE = 3;

interface Told {
	/** It never started. */
	missed(): void;
	/** It stopped, and did not say so. */
	faded(): void;
}

/** Watches one utterance: a voice may not start, or may stop, without any event. */
export class Watchdog {
	readonly #port: SpeechPort;
	readonly #told: Told;
	#timer: ReturnType<typeof setInterval> | undefined;
	#elapsed = 0;
	#most = 0;
	#silence = 0;
	#started = false;

	constructor(port: SpeechPort, told: Told) {
		this.#port = port;
		this.#told = told;
	}

	begin(letters: number, rate: number): void {
		this.rest();
		this.#elapsed = 0;
		this.#silence = 0;
		this.#started = false;
		this.#most = (letters / (SLOWEST * rate)) * 1000 + SPARE;
		this.#timer = setInterval(() => this.#look(), TICK);
	}

	/** It has started, or it has reached a word. */
	heard(): void {
		this.#started = true;
		this.#elapsed = 0;
	}

	rest(): void {
		clearInterval(this.#timer);
	}

	#look(): void {
		this.#elapsed += TICK;
		if (!this.#started) {
			if (this.#elapsed === WAKE_AFTER) this.#port.wake();
			if (this.#elapsed >= MISSED_AFTER) this.#end(() => this.#told.missed());
			return;
		}
		this.#silence = this.#port.busy() ? 0 : this.#silence + 1;
		if (this.#silence >= SILENCE || this.#elapsed > this.#most + SPARE) this.#end(() => this.#told.faded());
		else if (this.#elapsed > this.#most) this.#port.wake();
	}

	#end(tell: () => void): void {
		this.rest();
		tell();
	}
}
