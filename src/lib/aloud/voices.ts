import type { Voice } from './port';

/** Where a language has many homes: the one our texts are written in, or that is taught at school first. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
	fr: ['fr-fr', 'fr-be', 'fr-ch', 'fr-ca'],
	en: ['en-gb', 'en-us']
};
/** Sold as local by some devices though their sound is made elsewhere. */
const ELSEWHERE = /\b(?:online|network|en ligne)\b/i;
const BETTER = /\b(?:premium|enhanced|améliorée?|natural|neural|siri)\b/i;
/** Made to amuse or very mechanical: better than silence, worse than any other. */
const LAST =
	/e-?speak|compact|\b(?:albert|bad news|bahh|bells|boing|bubbles|cellos|eddy|flo|fred|good news|grandma|grandpa|jester|junior|organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox)\b/i;

const tag = (lang: string) => lang.replaceAll('_', '-').toLowerCase();
const language = (lang: string) => tag(lang).split('-')[0] ?? '';

export const isLocal = (voice: Voice): boolean =>
	voice.local && !ELSEWHERE.test(voice.name) && !ELSEWHERE.test(voice.id);

/** The voices of this device for a language, best first; never one whose sound is made elsewhere. */
export function rankedVoices(voices: readonly Voice[], lang: string): Voice[] {
	const homes = HOMES[language(lang)] ?? [];
	const score = (voice: Voice) => {
		const home = tag(voice.lang) === tag(lang) ? 0 : homes.indexOf(tag(voice.lang));
		return (
			(LAST.test(voice.name) ? -100 : 0) +
			(BETTER.test(voice.name) ? 20 : 0) -
			(home < 0 ? 9 : home) * 5 +
			(voice.isDefault ? 4 : 0)
		);
	};
	return voices
		.filter((voice) => isLocal(voice) && language(voice.lang) === language(lang))
		.map((voice) => ({ voice, score: score(voice) }))
		.sort((one, other) => other.score - one.score)
		.map(({ voice }) => voice);
}

/** @param chosen the voice that was chosen for this language on this device, if it is still there */
export function voiceFor(voices: readonly Voice[], lang: string, chosen?: string): Voice | undefined {
	const ranked = rankedVoices(voices, lang);
	return ranked.find((voice) => voice.id === chosen) ?? ranked[0];
}
