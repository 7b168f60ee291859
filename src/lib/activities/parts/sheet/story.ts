/**
 * A story on paper, of whatever kind it is: the first scene with its answers, then a few moments of one way to go
 * on, on the next page. Never its ending: how it may end is for the class to imagine.
 */
import { said, type Block, type Spoken, type Text } from './blocks';

/** One moment of a way through a story: what is told, and what one may do then. */
export interface Moment {
	/** When and where. */
	readonly when?: string | undefined;
	/** What was done just before, and what came of it. */
	readonly after?: readonly Text[];
	readonly told: readonly string[];
	readonly talk?: readonly Spoken[];
	readonly ask?: string | undefined;
	/** Empty where nothing is to be decided. */
	readonly answers: readonly { readonly text: string; readonly feedback: string }[];
	/** An adult or a helpline who helps is met here. */
	readonly helped: boolean;
}

/** Further moments: more would be a second book, fewer no story. */
const MOST = 5;
const LEAST = 3;
/** Lines of a page of A4 at 12 pt, without its foot and what is written at its end. */
const PAGE = 28;
/** Lines that the same page holds in the smaller letters of a long sheet. */
const FULL = 40;
/** Letters on one line of it. */
const LINE = 84;

/** The way in moments, the first one first; the ending is no moment. */
export function storyBlocks(first: Moment, way: readonly Moment[], picture: Block | undefined): Block[] {
	const told = momentBlocks(first);
	return [
		...(picture ? [{ block: 'beside', picture, others: told } as const] : told),
		questionOf(first, true),
		{ block: 'page' },
		{ block: 'heading', text: said('next') },
		{ block: 'text', text: said('nextHint') },
		...keyMoments(way).flatMap((one) => [
			...momentBlocks(one),
			...(one.answers.length > 0 ? [questionOf(one, false)] : [])
		]),
		{ block: 'lines', label: said('helpsSeen'), lines: 2 },
		{ block: 'lines', label: said('endImagined'), lines: 1 }
	];
}

/** For the adult: what each answer of the printed moments changes, then whom the way's ending names. */
export function storyAnswers(
	first: Moment,
	way: readonly Moment[],
	ending: { readonly help: string; readonly repair: string } | undefined
): Block[] {
	return [
		{ block: 'text', text: said('storyNotes') },
		...momentNotes(first, way),
		...(ending
			? ([
					{ block: 'heading', text: said('helpsSeen') },
					{ block: 'text', text: ending.help },
					{ block: 'text', text: ending.repair }
				] as const)
			: [])
	];
}

function momentNotes(first: Moment, way: readonly Moment[]): Block[] {
	return [first, ...keyMoments(way)].flatMap((one): Block[] =>
		one.answers.length === 0
			? []
			: [
					{ block: 'heading', text: one.when ?? one.ask ?? said('next') },
					{ block: 'notes', notes: one.answers.map(({ text, feedback }) => ({ text, more: [feedback] })) }
				]
	);
}

/** The moments that follow, up to one where an adult helps; as many as a page holds. */
export function keyMoments(way: readonly Moment[]): Moment[] {
	const near = way.slice(0, MOST);
	const helper = way.find((one) => one.helped);
	const kept = !helper || near.includes(helper) ? near : [...near.slice(0, MOST - 1), apart(helper)];
	while (kept.length > LEAST && linesIn(kept) > PAGE) {
		// From the end, but never the one who helps.
		const last = kept.at(-1)!.helped && !kept.slice(0, -1).some(({ helped }) => helped) ? -2 : -1;
		kept.splice(last, 1);
		const end = kept.length - 1;
		if (last === -2) kept[end] = apart(kept[end]!);
	}
	// Long conversations: two moments that are read rather than three that run over.
	if (kept.length > 2 && linesIn(kept) > FULL) {
		kept.splice(1, 1);
		kept[1] = apart(kept[1]!);
	}
	return kept;
}

/** What came before it is not printed, so what was done before is not told. */
const apart = (one: Moment): Moment => ({ ...one, after: [said('later')] });

const linesIn = (moments: readonly Moment[]) => moments.reduce((sum, one) => sum + lengthOf(one), 0);

/** How many lines it takes, the room around its blocks counted. */
function lengthOf({ when, after = [], told, talk = [], ask, answers }: Moment): number {
	const linesOf = (text: string) => Math.ceil(text.length / LINE);
	const apart = (texts: readonly string[]) =>
		texts.flatMap((text) => text.split(/\n\s*\n/)).reduce((sum, text) => sum + linesOf(text) + 0.6, 0);
	const before = after.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
	return (
		apart([...before, ...told]) +
		(when ? 2 : 0) +
		(talk.length > 0 ? apart(talk.map(({ text }) => `${text} and a name`)) + 1 : 0) +
		(ask ? linesOf(ask) + 1.3 : 0) +
		answers.reduce((sum, { text }) => sum + linesOf(text) + 0.2, 0)
	);
}

function momentBlocks({ when, after = [], told, talk = [] }: Moment): Block[] {
	return [
		...after.map((text): Block => ({ block: 'text', text, look: 'after' })),
		...(when ? [{ block: 'heading', text: when } as const] : []),
		...told.map((text): Block => ({ block: 'text', text })),
		...(talk.length > 0 ? [{ block: 'talk', messages: talk } as const] : [])
	];
}

const questionOf = ({ ask, answers }: Moment, why: boolean): Block => ({
	block: 'questions',
	columns: 1,
	bare: true,
	items: [
		{
			ask,
			options: answers.map(({ text }) => text),
			...(why ? { write: { label: said('why'), lines: 5 } } : {})
		}
	]
});
