import { crosswordLayout } from '../../../src/lib/activities/wordgrid/crossword-layout';
import { answersOf } from '../../../src/lib/activities/wordgrid/layout';
import type { WordgridContent } from '../../../src/lib/activities/wordgrid/schema';
import { searchLayout } from '../../../src/lib/activities/wordgrid/search-layout';
import type { Step } from '../../../src/lib/activities/view';
import { press, type Play } from './play';

/** Every word, by the line and column of its first letter, or written beside its clue. */
export const wordgrid: Play<'wordgrid'> = ({ content }, _seed, dealing) =>
	content.use === 'search' ? search(content, dealing) : crossword(content, dealing);

/** The first word with a letter of help. */
function search({ words }: WordgridContent, seed: number): readonly Step[] {
	const { placed } = searchLayout(answersOf(words), seed);
	return words.flatMap(({ id, word }, index) => {
		const { row, column } = placed.find((one) => one.id === id)!;
		const where = (what: string) => `${what} de la première lettre de « ${word} »`;
		return [
			...(index === 0 ? [press(`Une lettre d’aide : ${word}`)] : []),
			press(`J’ai trouvé : ${word}`),
			{ write: String(row + 1), into: where('Ligne') },
			{ write: String(column + 1), into: where('Colonne') },
			press('C’est là')
		];
	});
}

function crossword({ words }: WordgridContent, seed: number): readonly Step[] {
	const { placed } = crosswordLayout(answersOf(words), seed);
	const way = { across: 'horizontal', down: 'vertical' };
	return [
		...placed.map(({ number, direction, answer }) => ({
			write: answer,
			into: `${number} ${way[direction]}, ${answer.length} lettres`
		})),
		press('Regarder')
	];
}
