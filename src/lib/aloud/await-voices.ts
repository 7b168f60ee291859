import type { SpeechPort, Voice } from './port';
import { rankedVoices } from './voices';

/** The list may come late, and an empty one may be the last word: both are waited for, and no longer. */
const MOST_MS = 1500;

/** The local voices of a language, best first, once the device has listed its voices. */
export function awaitVoices(port: SpeechPort, lang: string, most = MOST_MS): Promise<Voice[]> {
	return new Promise((resolve) => {
		const found = () => rankedVoices(port.voices(), lang);
		if (found().length > 0) return resolve(found());
		const end = () => {
			off();
			clearTimeout(timer);
			resolve(found());
		};
		const timer = setTimeout(end, most);
		const off = port.onvoices(() => found().length > 0 && end());
	});
}
