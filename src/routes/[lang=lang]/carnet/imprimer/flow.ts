/** What stands on the pages, in reading order. */
import type { Drawn, MadePart, MadeRow, Recalled, Words } from '$lib/activities/recalled';
import type { Chapter, Own } from './choices';
import type { Fragment } from './paginate';

/** Words by key, as `$_` gives them. */
export type Say = (key: string, options?: { values: Record<string, string | number> }) => string;

/** One piece of a page. What is in `text` may go on over the page; what is in `line` may not. */
export type Printed = Fragment &
	(
		| { readonly is: 'head' | 'foot'; readonly line: string; readonly note?: string }
		/** Lines to write on by hand. */
		| { readonly is: 'hand'; readonly lines: readonly string[] }
		| { readonly is: 'title'; readonly line: string; readonly note?: string }
		| { readonly is: 'part' | 'asked' | 'item'; readonly line: string }
		| { readonly is: 'step'; readonly place: number; readonly line: string }
		| Drawn
		| { readonly is: 'own'; readonly text: string }
		| { readonly is: 'pair'; readonly label: string; readonly line: string }
		| {
				readonly is: 'look';
				readonly line: string;
				readonly words: readonly string[];
				readonly before: number | undefined;
				readonly after: number | undefined;
		  }
	);

export const chapterTitle = (say: Say, { title, number }: Pick<Chapter, 'title' | 'number'>): string =>
	[title ?? say('reading.unknown'), number > 0 ? say('reading.number', { values: { number } }) : '']
		.filter((part) => part !== '')
		.join(' – ');

/** What it is, and a line for a first name. */
export const coverFlow = (say: Say): Printed[] => [
	{ is: 'head', line: say('printing.cover'), note: say('printing.coverNote') },
	{ is: 'hand', lines: [say('printing.name')] }
];

/** The filled workbook: what was done, what to keep of it, and the learner's own words where they are shown. */
export const chapterFlow = (chapters: readonly Chapter[], say: Say): Printed[] =>
	chapters.flatMap((chapter): Printed[] => [
		{
			is: 'title',
			leads: true,
			line: chapterTitle(say, chapter),
			note: say(`reading.status.${chapter.isDone ? 'done' : 'under-way'}`)
		},
		...(chapter.isDone && chapter.remember
			? [{ is: 'pair', label: say('printing.remember'), line: chapter.remember } as const]
			: []),
		...chapter.own.flatMap((own) => ownFlow(own, say))
	]);

export function ownFlow({ what }: Own, say: Say): Printed[] {
	if (what.is !== 'text') return recalledFlow(what, say);
	const asked = [what.asked, what.isTyped ? say('reading.typed') : undefined].filter(Boolean).join(' – ');
	return [
		...(asked ? [{ is: 'asked', leads: true, line: asked } as const] : []),
		{ is: 'own', text: what.text }
	];
}

function recalledFlow(one: Recalled, say: Say): Printed[] {
	const pairs = (all: readonly (readonly [string, string])[]): Printed[] =>
		all.filter(([, line]) => line !== '').map(([label, line]) => ({ is: 'pair', label, line }));
	switch (one.is) {
		case 'looks':
			return one.rows.map(({ sentence, before, after }) => ({
				is: 'look',
				line: sentence,
				words: one.words,
				before,
				after
			}));
		case 'commitment':
			return pairs([
				[say('commitment.mine'), one.what],
				[say('printing.when'), one.when],
				[say('printing.with'), one.help],
				[say('commitment.before'), one.looks.map((how) => say(`commitment.hows.${how}`)).join(' – ')]
			]);
		case 'star':
			return pairs([
				...one.branches.map(({ name, people }) => [name, people.join(', ')] as const),
				[say('circle.first'), one.first],
				[say('circle.say'), one.line],
				[say('circle.next'), one.next]
			]);
		case 'poster':
			return [one];
		case 'made':
			return one.parts.flatMap((part) => madeFlow(part, say));
	}
}

function madeFlow({ title, rows }: MadePart, say: Say): Printed[] {
	const printed = rows.flatMap((row) => rowFlow(row, say));
	return title === undefined ? printed : [{ is: 'part', leads: true, line: inWords(title, say) }, ...printed];
}

function rowFlow({ label, place, lines }: MadeRow, say: Say): Printed[] {
	const texts = lines.map((line) => inWords(line, say));
	if (label !== undefined) return [{ is: 'pair', label: inWords(label, say), line: texts.join('\n') }];
	return texts.map((line) => (place === undefined ? { is: 'item', line } : { is: 'step', place, line }));
}

function inWords(words: Words, say: Say): string {
	if (typeof words === 'string') return words;
	const values = Object.entries(words.values ?? {}).map(([name, value]) => [name, inWords(value, say)]);
	return say(words.key, { values: Object.fromEntries(values) });
}

/**
 * « Feuille de participation »: which activities, which competences. It is given nothing else, so it cannot say
 * how well, what was written, or who did it.
 * @param competences names of those that these activities train
 */
export function participationFlow(
	chapters: readonly Pick<Chapter, 'title' | 'isDone'>[],
	competences: readonly string[],
	say: Say
): Printed[] {
	const titles = (isDone: boolean) =>
		new Set(chapters.filter((one) => one.isDone === isDone && one.title).map(({ title }) => title!));
	const done = titles(true);
	const begun = [...titles(false)].filter((title) => !done.has(title));
	const listed = (key: string, lines: Iterable<string>): Printed[] => {
		const items = [...lines].map((line) => ({ is: 'item', line }) as const);
		return items.length === 0 ? [] : [{ is: 'part', leads: true, line: say(key) }, ...items];
	};
	return [
		{ is: 'head', line: say('printing.sheet.title'), note: say('printing.sheet.note') },
		{ is: 'hand', lines: [say('printing.sheet.name'), say('printing.sheet.day')] },
		...listed('printing.sheet.done', done),
		...listed('printing.sheet.begun', begun),
		...listed('printing.sheet.skills', competences)
	];
}
