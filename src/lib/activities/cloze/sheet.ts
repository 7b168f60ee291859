/** A text with gaps on paper: numbered gaps, and under the text what may stand in each. */
import { said, type Block, type Note, type Piece, type SheetOf } from '../parts/sheet/blocks';
import { between } from './joined';
import type { ClozeContent, ClozeGap, ClozePassage } from './schema';

export const clozeSheet: SheetOf<ClozeContent> = ({ question, passages, gaps }) => {
	const used = passages.flatMap(({ pieces }) => pieces.flatMap(({ gap }) => gap ?? []));
	const inOrder = used.flatMap((id) => gaps.find((one) => one.id === id) ?? []);
	const numberOf = (id: string) => used.indexOf(id) + 1;
	return {
		todo: said('clozeTodo'),
		blocks: [
			{ block: 'text', text: question, look: 'strong' },
			...passages.map((one): Block => ({
				block: 'holes',
				title: one.title,
				pieces: piecesOf(one, numberOf)
			})),
			{
				block: 'questions',
				columns: 2,
				items: inOrder.map(({ name, tiles = [], free }) => ({
					ask: name,
					options: tiles.map(({ text }) => text),
					write: free && { label: free.starter, lines: 2 }
				}))
			}
		],
		answers: [{ block: 'notes', notes: inOrder.map((gap, at) => noteOf(gap, String(at + 1))) }]
	};
};

/** Words and holes, with the spaces that French wants between them. */
function piecesOf({ pieces }: ClozePassage, numberOf: (gap: string) => number): Piece[] {
	const wordsOf = (at: number) => pieces[at]?.text ?? (pieces[at]?.gap ? '…' : '');
	return pieces.flatMap((one, at): Piece[] => {
		const space = at === 0 ? '' : between(wordsOf(at - 1), wordsOf(at));
		return one.gap === undefined ? [space + (one.text ?? '')] : [space || ' ', { hole: numberOf(one.gap) }];
	});
}

function noteOf({ tiles = [], free }: ClozeGap, mark: string): Note {
	if (free) return { mark, text: said('ownWords'), more: [free.echo] };
	const standing = tiles.filter(({ verdict }) => verdict !== 'rethink');
	return {
		mark,
		text: standing.map(({ text }) => text).join(' · '),
		more: standing.map(({ echo }) => echo)
	};
}
