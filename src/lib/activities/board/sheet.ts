/** A board on paper, in its two uses. */
import type { SheetOf } from '../parts/sheet/blocks';
import type { BoardContent } from './schema';
import { cluesSheet } from './sheet-clues';
import { frescoSheet } from './sheet-fresco';

export const boardSheet: SheetOf<BoardContent> = (content) =>
	content.use === 'fresco' ? frescoSheet(content) : cluesSheet(content);
