import { describe, expect, it } from 'vitest';
import type { Voice } from './port';
import { rankedVoices, voiceFor } from './voices';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
	id: name,
	name,
	lang,
	local: true,
	isDefault: false,
	...more
});
const names = (voices: readonly Voice[], lang = 'fr') => rankedVoices(voices, lang).map(({ name }) => name);

describe('the voices of a language', () => {
	it('never include one whose sound is made elsewhere, whatever it calls itself', () => {
		expect(
			names([
				voice('Google français', 'fr-FR', { local: false }),
				voice('Microsoft Denise Online (Natural) - French (France)', 'fr-FR'),
				voice('fr-fr-x-vlf-network', 'fr-FR'),
				voice('Denise', 'fr-FR', { id: 'fr-FR-Denise-Online' }),
				voice('Vivienne (en ligne)', 'fr-FR', { id: 'vivienne' }),
				voice('Microsoft Julie - French (France)', 'fr-FR')
			])
		).toEqual(['Microsoft Julie - French (France)']);
	});

	it('are those of the language alone, also as Androids write it', () => {
		expect(names([voice('a', 'fr_FR'), voice('b', 'en-US'), voice('c', 'frp-FR')])).toEqual(['a']);
	});

	it('come from home first, better ones first, mechanical ones last', () => {
		expect(
			names([
				voice('Jester', 'fr-FR'),
				voice('eSpeak French', 'fr-FR'),
				voice('Amélie', 'fr-CA'),
				voice('Thomas', 'fr-FR'),
				voice('Audrey (Premium)', 'fr-FR')
			])
		).toEqual(['Audrey (Premium)', 'Thomas', 'Amélie', 'Jester', 'eSpeak French']);
		expect(names([voice('us', 'en-US'), voice('gb', 'en-GB')], 'en')).toEqual(['gb', 'us']);
		expect(names([voice('a', 'fr-FR'), voice('b', 'fr-FR', { isDefault: true })])).toEqual(['b', 'a']);
	});

	it('give the chosen one while it is there, else the best, else none', () => {
		const voices = [voice('Thomas', 'fr-FR'), voice('Amélie', 'fr-CA')];
		expect(voiceFor(voices, 'fr', 'Amélie')?.id).toBe('Amélie');
		expect(voiceFor(voices, 'fr', 'gone')?.id).toBe('Thomas');
		expect(voiceFor(voices, 'ar')).toBeUndefined();
	});
});
