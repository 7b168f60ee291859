/** What reading aloud asks of a device. The browser's is in speech.ts; tests bring a voice that is not one. */
export interface SpeechPort {
	voices(): readonly Voice[];
	/** Tells when the list of voices changes. @returns a way to stop being told */
	onvoices(tell: () => void): () => void;
	say(utterance: Utterance): void;
	cancel(): void;
	/** Shakes an engine that another page has left paused; does no harm to one that speaks. */
	wake(): void;
	/** Something is being said, or is about to be. */
	busy(): boolean;
	/** In milliseconds: what is said sooner after a `cancel()` is lost (Safari). */
	readonly restAfterCancel: number;
}

export interface Voice {
	readonly id: string;
	readonly name: string;
	/** BCP 47; some Androids write `fr_FR`. */
	readonly lang: string;
	/** The text stays on the device. */
	readonly local: boolean;
	readonly isDefault: boolean;
}

export interface Utterance {
	readonly text: string;
	readonly voice: string;
	readonly rate: number;
	onstart(): void;
	onend(): void;
	/** @param length what the voice says of it: some say nothing, some say 0. */
	onword(at: number, length: number | undefined): void;
	onerror(trouble: Trouble): void;
}

/** `interrupted`: by another page or by the device. `blocked`: the browser wants a tap first. */
export type Trouble = 'interrupted' | 'blocked' | 'failed';

/** A part of a text, in UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
