/** The text as it was put together. Words of one's own are told apart: their gap stays open here. */
import { listed, made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { findGap, textIn, type ClozeState } from './engine';
import { joined } from './joined';
import type { ClozeContent } from './schema';

const OPEN = '…';

export const recalled: Recall<ClozeContent, ClozeState> = (content, state) => {
	const inGap = (gap: string) => (findGap(content, gap)?.free ? '' : textIn(content, state, gap)) || OPEN;
	return made(
		content.passages
			.filter(({ pieces }) => pieces.some(({ gap }) => gap !== undefined && inGap(gap) !== OPEN))
			.map(({ title, pieces }) => ({
				...(title ? { title } : {}),
				rows: listed([joined(pieces.map(({ text = '', gap }) => (gap === undefined ? text : inGap(gap))))])
			}))
	);
};
