import { findFamily, type EmotionsState, type Felt } from './engine';
import type { EmotionsContent, Family } from './schema';

/** What was told, emotion by emotion, each with its words: the nuance, how strong, where in the body. */
export function toldOf(content: EmotionsContent, emotions: EmotionsState) {
	return emotions.felt.flatMap((felt) => {
		const family = findFamily(content, felt.family);
		return family ? [{ family, words: wordsFor(content, family, felt) }] : [];
	});
}

function wordsFor(content: EmotionsContent, family: Family, felt: Felt): string[] {
	return [
		family.nuances.find((one) => one.id === felt.nuance)?.word,
		family.intensities.find((one) => one.id === felt.intensity)?.word,
		content.body
			.filter((one) => felt.places.includes(one.id))
			.map((one) => one.label)
			.join(', ')
	].filter((word) => word !== undefined && word !== '') as string[];
}
