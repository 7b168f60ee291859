/** The charter in its order. Its own wordings are part of it; the hands that were counted are not told. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { wordsOf, type CharterState } from './engine';
import type { CharterContent } from './schema';

export const recalled: Recall<CharterContent, CharterState> = (content, { sentences }) =>
	made([{ rows: sentences.map((one, at) => ({ place: at + 1, lines: [wordsOf(content, one)] })) }]);
