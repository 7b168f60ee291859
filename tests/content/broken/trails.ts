/** The rules about the cards of a game that is played before a class. */
import { changed, type Files } from '../content-folder';
import { trail, TRAIL } from '../sample-trail';
import type { Broken } from './broken';

const game = (from: string, to: string): Files => changed(TRAIL, from, to, { [TRAIL]: trail });
const surprise = 'Montrez la surprise, sans un mot.';

export const trails: readonly Broken[] = [
	...[
		'Avez-vous déjà eu peur\u00a0?',
		'Racontez un moment où l’on a ri.',
		'Qui est seul dans votre classe\u00a0?',
		'Faites un compliment à quelqu’un de la classe.'
	].map((asked) => ({
		rule: 'asks-about-oneself' as const,
		why: `a card says « ${asked} »`,
		files: game(surprise, JSON.stringify(asked)),
		field: 'cards.surprise.text',
		says: 'ask about a character',
		fine: game(surprise, 'Montrez la surprise de toute une classe.')
	})),
	{
		rule: 'help-not-named',
		why: 'a card asks who can help, and its ideas name nobody',
		files: game('À un adulte de l’école, aujourd’hui.', 'On le garde pour plus tard.'),
		field: 'cards.secret.ideas',
		says: '"secret"',
		fine: game('À un adulte de l’école, aujourd’hui.', 'Le maître peut aider.')
	}
];
