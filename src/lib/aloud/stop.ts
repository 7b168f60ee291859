/** Dispatched on the window: whoever reads aloud falls silent and forgets what is being read. */
export const STOP = 'aloud-stop';

/** Silence, at once, whatever was loaded: for « Cacher », and for whatever must not be overheard. */
export function stop(): void {
	globalThis.speechSynthesis?.cancel();
	dispatchEvent(new Event(STOP));
}
