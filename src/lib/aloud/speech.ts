import type { SpeechPort, Trouble, Voice } from './port';

const TROUBLES: Readonly<Record<string, Trouble>> = {
	interrupted: 'interrupted',
	canceled: 'interrupted',
	'not-allowed': 'blocked'
};

/** Safari loses what is said within a quarter of a second of a `cancel()`; every browser of an iPad is Safari. */
const isSafari = () =>
	/AppleWebKit/.test(navigator.userAgent) && !/Chrom|Edg|Android/.test(navigator.userAgent);

const idOf = (voice: SpeechSynthesisVoice) => voice.voiceURI || voice.name;

/** The voice of this device, or `undefined` where the browser has none to offer. */
export function deviceSpeech(): SpeechPort | undefined {
	if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return undefined;
	const engine = globalThis.speechSynthesis;
	// Kept here: Chrome throws away an utterance that nobody holds, and its events with it.
	let held: SpeechSynthesisUtterance | undefined;
	return {
		restAfterCancel: isSafari() ? 250 : 0,
		voices: () =>
			engine.getVoices().map((voice): Voice => ({
				id: idOf(voice),
				name: voice.name,
				lang: voice.lang,
				local: voice.localService,
				isDefault: voice.default
			})),
		onvoices(tell) {
			engine.addEventListener?.('voiceschanged', tell);
			return () => engine.removeEventListener?.('voiceschanged', tell);
		},
		say({ text, voice, rate, onstart, onend, onword, onerror }) {
			const chosen = engine.getVoices().find((one) => one.localService && idOf(one) === voice);
			// Without it the browser would choose, and might choose a voice of the network.
			if (!chosen) return onerror('failed');
			// Same length, so that a word is found again; some voices spell these spaces out.
			const one = new SpeechSynthesisUtterance(text.replace(/[\u00a0\u202f]/g, ' '));
			Object.assign(one, { voice: chosen, lang: chosen.lang, rate });
			one.onstart = onstart;
			one.onend = onend;
			one.onboundary = (event) => {
				if (event.name !== 'sentence') onword(event.charIndex, event.charLength);
			};
			one.onerror = (event) => onerror(TROUBLES[event.error] ?? 'failed');
			held = one;
			engine.speak(held);
		},
		cancel: () => engine.cancel(),
		wake: () => engine.resume(),
		busy: () => engine.speaking || engine.pending
	};
}
