/**
 * A search for signals on the stage: what is looked for, then the passages, piece by piece, with the signals that
 * the class may see there. Once it has looked at all, what can be said of each mark and of what was not marked.
 */
import { paged } from '../parts/stage/told';
import { pagesOf } from '../parts/stage/pages';
import { said, type Slide, type StageOf, type StageWord, type Text } from '../parts/stage/slides';
import type { MarkAct } from './acts';
import { blocks, textOf, type Block } from './blocks';
import { marksOf, remarks, type MarkState, type Remark } from './engine';
import type { MarkContent, Passage, Segment, Verdict } from './schema';

type Shown = Slide<MarkAct>;

export const markStage: StageOf<MarkContent, MarkState, MarkAct> = (content, state) =>
	state.looking
		? [
				...content.passages.flatMap((passage) => remarks(content, state, passage).flatMap(remarked)),
				...paged('meaning', [content.meaning], { title: said('whatNow') })
			]
		: [
				...sought(content),
				...content.passages.flatMap((passage) => read(content, state, passage)),
				{ id: 'look', title: said('allRead'), lines: [], on: { do: 'look' } }
			];

const sought = ({ question, signals }: MarkContent): Shown[] =>
	paged(
		'signals',
		signals.map(({ name, hint }) => (hint ? `${name} (${hint})` : name)),
		{ title: question }
	);

/** What is read in one go is read whole before its pieces are looked at; one piece alone is asked at once. */
const read = (content: MarkContent, state: MarkState, { title, image, segments }: Passage): Shown[] => {
	const over = title ?? (image ? said('image') : undefined);
	return blocks(segments).flatMap((block) => {
		const asked = block.segments.filter(({ signals }) => signals);
		const whole = block.segments.length > 1 || asked.length === 0;
		return [
			...(whole ? told(block, over) : []),
			...asked.map((segment) => piece(content, state, segment, over))
		];
	});
};

function told({ from, segments }: Block, over: Text | undefined): Shown[] {
	return pagesOf([textOf(segments)]).map((lines, i) => {
		const id = `told-${segments[0]!.id}-${i}`;
		return from ? { id, over, lines: [], talk: lines.map((text) => ({ from, text })) } : { id, over, lines };
	});
}

function piece(
	{ signals }: MarkContent,
	state: MarkState,
	{ id: segment, from, text }: Segment,
	over: Text | undefined
): Shown {
	const options = signals.map(({ id: signal, name }) => {
		const taken = marksOf(state, segment).includes(signal);
		const act: MarkAct = { do: taken ? 'unmark' : 'mark', segment, signal };
		return { id: signal, text: name, act, taken };
	});
	const lines = [said(signals.length > 1 ? 'whichSigns' : 'signHere')];
	const shown = from ? { talk: [{ from, text }] } : { title: text };
	return { id: `piece-${segment}`, over, lines, ...shown, options, optional: true };
}

const WORDS: Readonly<Record<Verdict, StageWord>> = { fits: 'seen', partly: 'partly', rethink: 'reread' };

function remarked({ segment, signal, verdict, explanation, marked }: Remark): Shown[] {
	const head = { over: signal.name, title: segment.text };
	const slides = (id: string, text: string, first: StageWord) =>
		paged(`${id}-${segment.id}-${signal.id}`, [text], head).map((slide, i) =>
			i === 0 ? { ...slide, lines: [said(first), ...slide.lines] } : slide
		);
	return [
		...slides('said', explanation, marked ? WORDS[verdict] : 'seeToo'),
		...(segment.easyToMiss && verdict === 'fits' ? slides('missed', segment.easyToMiss, 'easyToMiss') : [])
	];
}
