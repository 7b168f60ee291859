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
/** As many letters as a page of A4 holds at 12 pt beside its questions and lines. */
const PAGE = 2700;

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
		{ block: 'lines', label: said('endImagined'), lines: 2 }
	];
}

/** For the adult: what each answer of the printed moments changes. */
export function storyNotes(first: Moment, way: readonly Moment[]): Block[] {
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
	while (kept.length > LEAST && kept.reduce((sum, one) => sum + lengthOf(one), 0) > PAGE) {
		// From the end, but never the one who helps.
		const last = kept.at(-1)!.helped && !kept.slice(0, -1).some(({ helped }) => helped) ? -2 : -1;
		kept.splice(last, 1);
		const end = kept.length - 1;
		if (last === -2) kept[end] = apart(kept[end]!);
	}
	return kept;
}

/** What came before it is not printed, so what was done before is not told. */
const apart = (one: Moment): Moment => ({ ...one, after: [said('later')] });

const lengthOf = ({ when = '', after = [], told, talk = [], ask = '', answers }: Moment): number =>
	[
		when,
		ask,
		...after.map((one) => (typeof one === 'string' ? one : JSON.stringify(one.values ?? ''))),
		...told,
		...talk.map(({ text }) => text),
		...answers.map(({ text }) => text)
	].reduce((sum, text) => sum + text.length + 20, 0);

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
			...(why ? { write: { label: said('why'), lines: 3 } } : {})
		}
	]
});
