/** What a word grid's content may be: words with their clues, laid out as a search or as a crossword. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { crosswordLayout } from './crossword-layout';
import { answersOf, LONGEST } from './layout';
import { searchLayout } from './search-layout';
import { answerOf } from './answers';

/** Seeds with which every content is tried: a grid that these lay out lays out with any. */
const SEEDS = 50;

const word = v.strictObject({
	id,
	/** As it is written; its letters in the grid are capitals without accents. */
	word: v.pipe(
		prose({ max: 30 }),
		v.check((text) => answerOf(text).length >= 3, 'a word of less than three letters hides badly'),
		v.check((text) => answerOf(text).length <= LONGEST, `a word of more than ${LONGEST} letters does not fit`)
	),
	clue: prose({ max: 160 }),
	/** Why this word matters here: said once it is found. */
	matters: prose({ max: 200 })
});

export const wordgridSchema = v.pipe(
	v.strictObject({
		use: v.picklist(['search', 'crossword']),
		words: v.pipe(listOf(word, 5), v.maxLength(12, 'more than twelve words do not fit one page'))
	}),
	v.check(
		({ words }) =>
			answersOf(words).every((one) =>
				answersOf(words).every((other) => one.id === other.id || !other.answer.includes(one.answer))
			),
		'a word stands inside another one: nobody could tell which was found'
	),
	v.check(({ words }) => words.every((one) => one.id !== 'fin'), '"fin" is the place after the last word'),
	v.check(({ use, words }) => {
		const layout = use === 'search' ? searchLayout : crosswordLayout;
		return Array.from({ length: SEEDS }, (_, seed) => seed).every(
			(seed) => layout(answersOf(words), seed).whole
		);
	}, 'these words cannot be laid out together: change one, or take words that share letters')
);

export type WordgridContent = v.InferOutput<typeof wordgridSchema>;
export type GridWord = WordgridContent['words'][number];
