import { piecesOf } from './pieces';
import type { Span, SpeechPort, Trouble } from './port';
import { Watchdog } from './watchdog';
import { wordAt } from './word-at';

/** A sentence to be said. */
export interface Line {
	readonly text: string;
	readonly lang: string;
}

export interface Reading {
	readonly status: 'paused' | 'playing' | 'ended';
	/** Which line is being said, or would be. */
	readonly at: number;
	/** In that line, where the voice tells it. */
	readonly word: Span | undefined;
	/** The voice was asked and nothing was heard. */
	readonly silent: boolean;
}

/** In milliseconds: an end that comes sooner is no end, but a voice that has not spoken. */
const TOO_SOON = 400;

/**
 * Says lines one after the other. A pause cancels and going on says the sentence again from its start: the
 * engine's own pause is a cancel on Android and may stop every other page on a computer, and who paused has
 * lost the beginning of the sentence anyway.
 */
export class Player {
	reading: Reading = { status: 'paused', at: 0, word: undefined, silent: false };
	readonly #port: SpeechPort;
	readonly #voiceOf: (lang: string) => string | undefined;
	readonly #tell: (reading: Reading) => void;
	readonly #watchdog: Watchdog;
	#lines: readonly Line[] = [];
	#pieces: readonly Span[] = [];
	#piece = 0;
	#rate = 1;
	/** Counts what was asked: what an older utterance still tells is not heard. */
	#turn = 0;
	#tries = 0;
	#missed = 0;
	/** A voice was heard since the last press. */
	#heard = false;

	constructor(
		port: SpeechPort,
		voiceOf: (lang: string) => string | undefined,
		tell: (reading: Reading) => void
	) {
		this.#port = port;
		this.#voiceOf = voiceOf;
		this.#tell = tell;
		this.#watchdog = new Watchdog(port, { missed: () => this.#miss(), faded: () => this.#advance() });
	}

	/** Other lines; what is being said goes on if it is still the line at `at`, else it is paused there. */
	load(lines: readonly Line[], at: number): void {
		const same = lines[at]?.text === this.#lines[this.reading.at]?.text;
		this.#lines = lines;
		if (!same) this.#hush();
		this.#show(same ? { at } : { at, status: 'paused', word: undefined });
	}

	play(at?: number): void {
		const { status, at: here } = this.reading;
		this.#heard = false;
		this.#missed = 0;
		this.#say(at ?? (status === 'ended' ? 0 : here));
	}

	pause(): void {
		this.#hush();
		if (this.reading.status === 'playing') this.#show({ status: 'paused', word: undefined });
	}

	next(): void {
		this.play(Math.min(this.reading.at + 1, this.#lines.length - 1));
	}

	previous(): void {
		this.play(Math.max(0, this.reading.at - 1));
	}

	/** @param rate 0.7–1.5; a sentence under way is said again at the new speed */
	set rate(rate: number) {
		this.#rate = rate;
		if (this.reading.status === 'playing') this.#say(this.reading.at);
	}

	#say(at: number): void {
		const line = this.#lines[at];
		if (!line) return;
		this.#pieces = piecesOf(line.text, this.#rate);
		this.#piece = 0;
		this.#tries = 0;
		this.#show({ status: 'playing', at, word: undefined, silent: false });
		this.#speak();
	}

	#speak(): void {
		const line = this.#lines[this.reading.at];
		const piece = this.#pieces[this.#piece];
		const voice = line && this.#voiceOf(line.lang);
		if (!line || !piece || voice === undefined) return this.#giveUp();
		const wasBusy = this.#port.busy();
		this.#hush();
		const turn = this.#turn;
		const now = () => turn === this.#turn;
		const text = line.text.slice(piece.start, piece.end);
		const go = () => {
			if (!now()) return;
			const begun = performance.now();
			this.#watchdog.begin(text.length, this.#rate);
			this.#port.say({
				text,
				voice,
				rate: this.#rate,
				onstart: () => now() && this.#start(),
				onword: (at, length) => now() && this.#reach(wordAt(line.text, piece.start + at, length)),
				onend: () => now() && this.#end(performance.now() - begun, text.length),
				onerror: (trouble) => now() && this.#fail(trouble)
			});
		};
		// Only after something was cut short: the first word must follow the tap that asked for it (iOS).
		if (wasBusy && this.#port.restAfterCancel > 0) setTimeout(go, this.#port.restAfterCancel);
		else go();
	}

	#start(): void {
		this.#heard = true;
		this.#watchdog.heard();
	}

	#reach(word: Span | undefined): void {
		this.#start();
		if (word) this.#show({ word });
	}

	#end(lasted: number, letters: number): void {
		if (lasted < Math.min(TOO_SOON, letters * 10)) this.#miss();
		else this.#advance();
	}

	#fail(trouble: Trouble): void {
		if (trouble === 'interrupted') this.pause();
		else if (trouble === 'blocked') this.#giveUp();
		else this.#miss();
	}

	/** Once more, then the next sentence; twice in a row, or from the very first, it is said that nothing is heard. */
	#miss(): void {
		if (this.#tries++ === 0) return this.#speak();
		this.#missed += 1;
		if (!this.#heard || this.#missed >= 2) this.#giveUp();
		else this.#on();
	}

	#advance(): void {
		this.#missed = 0;
		this.#on();
	}

	#on(): void {
		this.#tries = 0;
		if (++this.#piece < this.#pieces.length) this.#speak();
		else if (this.reading.at + 1 < this.#lines.length) this.#say(this.reading.at + 1);
		else {
			this.#hush();
			this.#show({ status: 'ended', word: undefined });
		}
	}

	#giveUp(): void {
		this.#hush();
		this.#show({ status: 'paused', word: undefined, silent: true });
	}

	#hush(): void {
		this.#turn += 1;
		this.#watchdog.rest();
		this.#port.cancel();
	}

	#show(change: Partial<Reading>): void {
		this.reading = { ...this.reading, ...change };
		this.#tell(this.reading);
	}
}
