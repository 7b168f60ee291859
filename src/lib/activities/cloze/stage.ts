/** A text with gaps on the stage: told as far as a gap, with what may stand there; then what that changes; at last the whole. */
import { pagesOf } from '../parts/stage/pages';
import { said, type Slide, type StageOf } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { ClozeAct } from './acts';
import { dealt, echoOf, findGap, gapOf, textIn, tileIn, type ClozeState } from './engine';
import { joined } from './joined';
import type { ClozeContent, ClozeGap, ClozePassage, Verdict } from './schema';

type Shown = Slide<ClozeAct>;
type Piece = ClozePassage['pieces'][number];

/** A gap that nothing stands in. */
const EMPTY = '_____';
const VERDICTS = { fits: 'clear', partly: 'partly', rethink: 'reread' } as const satisfies Record<
	Verdict,
	string
>;

export const clozeStage: StageOf<ClozeContent, ClozeState, ClozeAct> = (content, state) => {
	if (state.looking)
		return [...content.passages.flatMap((one) => whole(content, state, one)), ...own(content)];
	const gaps = inOrder(content);
	const next = gaps.find(
		(gap) => tileIn(state, gap.id) === undefined && tilesFor(content, state, gap).length > 0
	);
	const answered = gaps.slice(0, next && gaps.indexOf(next)).findLast((gap) => tileIn(state, gap.id));
	const echo = answered
		? echoed(content, state, answered)
		: [{ id: 'question', title: content.question, lines: [] }];
	const to = answered && isAskedAgain(content, state, answered) ? answered : next;
	return to ? [...echo, ...asked(content, state, to)] : withOn(echo, { do: 'look' });
};

/** The gaps that tiles go into, as they stand in the text: own words are not written on a wall. */
const inOrder = (content: ClozeContent): ClozeGap[] =>
	content.passages
		.flatMap(({ pieces }) => pieces.flatMap(({ gap }) => (gap ? (findGap(content, gap) ?? []) : [])))
		.filter(({ tiles }) => tiles);

/** What may stand in a gap and stands in no other, in the order of this attempt. */
const tilesFor = (content: ClozeContent, state: ClozeState, { tiles = [] }: ClozeGap) =>
	dealt(content, state).filter(({ id }) => tiles.some((one) => one.id === id) && !gapOf(state, id));

const wordsOf = (content: ClozeContent, state: ClozeState, { text, gap = '' }: Piece): string =>
	text ?? (textIn(content, state, gap) || (findGap(content, gap)?.free?.starter ?? EMPTY));

/** What would do harm does not stay in the text of a class while there is something better to put there. */
function isAskedAgain(content: ClozeContent, state: ClozeState, gap: ClozeGap): boolean {
	const others = tilesFor(content, state, gap).map(({ id }) => id);
	return (
		echoOf(state, gap)?.verdict === 'rethink' &&
		(gap.tiles ?? []).some(({ id, verdict }) => verdict !== 'rethink' && others.includes(id))
	);
}

/** The passage as far as the gap; its beginning is told before the first gap only. */
function asked(content: ClozeContent, state: ClozeState, gap: ClozeGap): Shown[] {
	const passage = content.passages.find(({ pieces }) => pieces.some((one) => one.gap === gap.id))!;
	const at = passage.pieces.findIndex((one) => one.gap === gap.id);
	const before = passage.pieces.slice(0, at);
	const pages = pagesOf([joined([...before.map((one) => wordsOf(content, state, one)), EMPTY])]);
	const again = tileIn(state, gap.id) !== undefined;
	const begun = again || before.some((one) => one.gap && tileIn(state, one.gap));
	return [
		...pages
			.slice(begun ? pages.length : 0, -1)
			.map((lines, i) => ({ id: `told-${i}`, title: passage.title, lines })),
		{
			id: `gap-${gap.id}`,
			over: again ? said('otherWords') : passage.title,
			title: gap.name,
			lines: pages.at(-1)!,
			options: tilesFor(content, state, gap).map(({ id, text }) => ({
				id,
				text,
				act: { do: 'put', tile: id, gap: gap.id }
			}))
		}
	];
}

function echoed(content: ClozeContent, state: ClozeState, gap: ClozeGap): Shown[] {
	const heard = echoOf(state, gap);
	return paged('echo', heard ? [heard.echo] : [], {
		over: heard?.verdict && said(VERDICTS[heard.verdict]),
		title: textIn(content, state, gap.id)
	});
}

const whole = (content: ClozeContent, state: ClozeState, { id, title, pieces }: ClozePassage): Shown[] =>
	paged(`whole-${id}`, [joined(pieces.map((one) => wordsOf(content, state, one)))], {
		over: said('wholeText'),
		title
	});

/** A free gap is talked about, unless its words would be about oneself. */
const own = ({ gaps }: ClozeContent): Shown[] =>
	gaps.flatMap(({ id, name, free }) =>
		free && !free.about ? paged(`own-${id}`, [free.echo], { over: name, title: said('ownWords') }) : []
	);
