import { deviceSpeech } from './speech';
import { rankedVoices } from './voices';

/** Tells once a voice of this device reads `lang`: now, or on the day one is added. @returns a way to stop it */
export function whenVoice(lang: string, tell: () => void): () => void {
	const port = deviceSpeech();
	if (!port) return () => {};
	const look = () => {
		if (rankedVoices(port.voices(), lang).length === 0) return;
		off();
		tell();
	};
	const off = port.onvoices(look);
	look();
	return off;
}
