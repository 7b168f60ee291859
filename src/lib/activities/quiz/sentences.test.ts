import { expect, it } from 'vitest';
import { firstSentence } from './sentences';

it.each([
	[
		'Un soir, Océane écrit un message moqueur. Le lendemain, on rit.',
		'Un soir, Océane écrit un message moqueur.'
	],
	['« Si c’est pour rire, ce n’est pas grave. »', '« Si c’est pour rire, ce n’est pas grave. »'],
	['Lundi soir. Le groupe de la classe s’allume. On rit.', 'Lundi soir. Le groupe de la classe s’allume.'],
	[
		'À l’école, je demande : « Qui s’en occupe ? Quand m’appelez-vous ? » Puis j’attends.',
		'À l’école, je demande : « Qui s’en occupe ? Quand m’appelez-vous ? »'
	],
	[
		'At school, I ask: “Who is looking after it? When will you call?” Then I wait.',
		'At school, I ask: “Who is looking after it? When will you call?”'
	],
	['Sans point final, mais assez long', 'Sans point final, mais assez long']
])('names a situation by its first sentence that says enough: %s', (text, sentence) => {
	expect(firstSentence(text)).toBe(sentence);
});
