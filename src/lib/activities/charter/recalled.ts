/** The charter in its order. Its own wordings are part of it; the hands that were counted are not told. */
import { listed, made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { wordsOf, type CharterState } from './engine';
import type { CharterContent } from './schema';

export const recalled: Recall<CharterContent, CharterState> = (content, { sentences }) =>
	made([{ rows: listed(sentences.map((one) => wordsOf(content, one))) }]);
