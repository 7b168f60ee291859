import { describe, expect, it } from 'vitest';
import { engines, type KindId } from '$lib/activities/engines';
import { sheetOf } from '$lib/activities/sheets';
import type { Sheet } from '$lib/activities/parts/sheet/blocks';
import { sheetWords } from '$lib/activities/parts/sheet/words';
import { readBooklet } from '$lib/content/booklet';
import { walkProse } from '$lib/content/walk';
import { nameAll } from '$lib/domain/names';
import { allKinds } from './registry';

/** What is said once something was done: on the adult's page, or in the workbook alone. By its field. */
const TOLD_LATER: Readonly<Partial<Record<KindId, readonly string[]>>> = {
	board: ['because', 'links', 'otherLink', 'explanation', 'shows', 'doesNotShow', 'uncertain'],
	charter: ['why'],
	cloze: ['echo'],
	commitment: ['echoes'],
	// One way of many, as in a scenario.
	dialogue: ['turns', 'signs', 'coach'],
	compliments: ['echo'],
	// The words of a press: on paper one leaves a line empty.
	journal: ['skip'],
	// The leaders' sheet says what fits; the rest is talked over after the rehearsal.
	leading: ['answers'],
	mark: ['explanation', 'easyToMiss', 'meaning'],
	match: ['explanation', 'hint'],
	order: ['explanation', 'because'],
	quiz: ['explanation', 'takeaway'],
	rewrite: ['echo', 'examples'],
	scale: ['sides'],
	// One way of many: the first scene is looked at apart.
	scenario: ['nodes', 'signs'],
	scene: ['explanation', 'echo', 'describe'],
	sort: ['explanation'],
	thread: ['beats', 'counters'],
	trail: ['ideas'],
	triage: ['explanation', 'because'],
	wordgrid: ['matters']
};
/** Kinds whose paper stays the pupil's. */
const OWN: readonly KindId[] = ['calm', 'circle', 'commitment', 'emotions', 'journal', 'selfcheck'];

/** All that a tree of blocks holds, in one text. */
const textOf = (tree: unknown): string =>
	typeof tree === 'string'
		? tree
		: typeof tree === 'object' && tree !== null
			? Object.values(tree).map(textOf).join('\n')
			: '';
const onPaper = (sheet: Sheet) => textOf([sheet.todo, sheet.blocks]);

it('says its words in every language', () => {
	expect(Object.keys(sheetWords.en.sheet)).toEqual(Object.keys(sheetWords.fr.sheet));
});

describe.each(allKinds)('$name on paper', ({ id, name, rules, content }) => {
	const sheet = sheetOf(id, content);
	const texts = [...walkProse(rules.schema, content)];
	const isLater = (path: readonly (string | number)[]) =>
		// The words of a crossword are what is looked for.
		(name === 'wordgrid-crossword' && path.at(-1) === 'word') ||
		path.some((step) => TOLD_LATER[id]?.includes(String(step)));

	it('loses nothing that pupils read or choose from', () => {
		const paper = onPaper(sheet);
		const lost = texts.filter(({ path, text }) => !isLater(path) && !paper.includes(text.trim()));
		expect(lost.map(({ textId }) => textId)).toEqual([]);
		expect(sheet.blocks.length).toBeGreaterThan(0);
	});

	it('gives nothing away that is said once it was looked at', () => {
		const paper = onPaper(sheet);
		const told = texts.filter(
			({ path, text }) =>
				id !== 'commitment' &&
				isLater(path) &&
				/explanation|echo|feedback|because|matters/.test(String(path.at(-1))) &&
				paper.includes(text)
		);
		expect(told.map(({ textId }) => textId)).toEqual([]);
	});

	it('stays the pupil’s own where it is about oneself, and asks nobody’s name', () => {
		expect(sheet.own === true).toBe(OWN.includes(id));
		if (engines[id].private) expect(sheet.own).toBe(true);
		expect(onPaper(sheet)).not.toMatch(/\b(ton|mon|son|votre) (nom|prénom)\b/i);
		if (sheet.own) expect(sheet.answers).toEqual([]);
	});
});

describe('a story on paper', () => {
	const stories = readBooklet().ids.flatMap((id) => {
		const { kind, people, content } = readBooklet().activity(id, 'fr');
		return kind === 'scenario' || kind === 'thread' || kind === 'dialogue'
			? [{ id, sheet: nameAll(sheetOf(kind, content), people), content: nameAll(content, people) }]
			: [];
	});

	it.each(stories)(
		'$id keeps every answer of its first decision, and its ending to itself',
		({ sheet, content }) => {
			const story = content as {
				nodes?: readonly {
					id: string;
					ending?: { repair: string; help: string };
					text?: string;
					choices?: readonly { text: string }[];
					as?: string;
				}[];
				beats?: readonly {
					id: string;
					ending?: { repair: string; help: string };
					decisions?: readonly { text: string }[];
				}[];
				turns?: readonly {
					id: string;
					ending?: { repair: string; help: string };
					moves?: readonly { text: string }[];
				}[];
			};
			const paper = onPaper(sheet);
			const places = [...(story.nodes ?? []), ...(story.beats ?? []), ...(story.turns ?? [])];
			const endings = places.flatMap(({ ending }) => ending ?? []);
			expect(endings.length).toBeGreaterThan(0);
			for (const { help, repair } of endings) {
				expect(paper).not.toContain(repair);
				expect(paper).not.toContain(help);
			}
			const moments = sheet.blocks.filter((one) => one.block === 'heading').length;
			expect(moments).toBeGreaterThanOrEqual(3);
			const [first] = sheet.blocks.filter((one) => one.block === 'questions');
			const asked = first!.items[0]!.options;
			const offers = [
				...(story.nodes ?? []).map(({ choices = [] }) => choices),
				...(story.beats ?? []).map(({ decisions = [] }) => decisions),
				...(story.turns ?? []).map(({ moves = [] }) => moves)
			].map((list) => list.map(({ text }) => text));
			expect(
				offers.some((list) => asked.length > 1 && asked.every((one) => list.includes(one as string)))
			).toBe(true);
		}
	);
});
