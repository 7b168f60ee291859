import { expect, it } from 'vitest';
import type { Acts, Engine } from '$lib/domain/engine';
import { NOT_YET } from './board/acts';
import { sample as clues } from './board/clues-sample';
import { boardEngine } from './board/engine';
import { clozeEngine } from './cloze/engine';
import { sample as cloze } from './cloze/sample';
import { dialogueEngine } from './dialogue/engine';
import { sample as dialogue } from './dialogue/sample';
import { matchEngine } from './match/engine';
import { sample as match } from './match/sample';
import { orderEngine } from './order/engine';
import { sample as order } from './order/sample';
import { quizEngine } from './quiz/engine';
import { sample as quiz } from './quiz/sample';
import { sceneEngine } from './scene/engine';
import { sample as scene } from './scene/sample';
import { charterEngine } from './charter/engine';
import { sample as charter } from './charter/sample';
import { posterEngine, type PosterState } from './poster/engine';
import { sample as poster } from './poster/sample';
import { circleEngine } from './circle/engine';
import { sample as circle } from './circle/sample';
import { commitmentEngine } from './commitment/engine';
import { sample as commitment } from './commitment/sample';
import { recallOf, type Recalled, type Words } from './recalled';
import { selfcheckEngine } from './selfcheck/engine';
import { sample as selfcheck } from './selfcheck/sample';
import { wordsOf } from './words.server';

interface Walked {
	readonly activity: { readonly kind: string; readonly content: unknown };
	readonly walks: Readonly<Record<string, readonly unknown[]>>;
}

/** What is told again after that walk of a sample. */
async function after({ activity, walks }: Walked, engine: unknown, walk: string) {
	const { start, advance } = engine as Engine<unknown, unknown, Acts<unknown>>;
	const state = walks[walk]!.reduce(
		(at, act) => advance(activity.content, at, act as Acts<unknown>) ?? at,
		start(activity.content, 1)
	);
	return (await recallOf(activity.kind))?.(activity.content, state, {});
}

it('tells both looks, by the sentences that somebody chose a word for', async () => {
	const { words, sentences } = selfcheck.activity.content;
	expect(await after(selfcheck, selfcheckEngine, 'start')).toBeUndefined();
	const one = await after(selfcheck, selfcheckEngine, 'one-placed');
	expect(one).toMatchObject({ is: 'looks', words: words.map(({ text }) => text) });
	expect(one).toHaveProperty('rows.length', 1);
	const told = await after(selfcheck, selfcheckEngine, 'compared');
	if (told?.is !== 'looks') throw new Error('no looks');
	const twice = told.rows.find(({ before, after }) => before !== undefined && after !== undefined)!;
	expect(sentences.map(({ text }) => text)).toContain(twice.sentence);
});

it('tells a commitment in words, and nothing once its own words were erased', async () => {
	expect(await after(commitment, commitmentEngine, 'start')).toBeUndefined();
	const last = Object.keys(commitment.walks).at(-1)!;
	const told = await after(commitment, commitmentEngine, last);
	if (told?.is !== 'commitment') throw new Error('no commitment');
	expect(told.what).not.toBe('');
});

it('tells who stands in a star, in words, and nothing once it was cleared', async () => {
	const told = await after(circle, circleEngine, 'ready');
	if (told?.is !== 'star') throw new Error('no star');
	expect(told.branches.flatMap(({ people }) => people)).toContain('l’infirmière');
	expect(told.first).toBe('l’infirmière');
	expect(told.line).not.toBe('');
	expect(await after(circle, circleEngine, 'erased')).toBeUndefined();
});

/** Its rows as « label: lines », each part's title before them. */
function rowsOf(told: Recalled | undefined): string[] {
	if (told?.is !== 'made') throw new Error('nothing was made');
	const said = (words: Words): string => (typeof words === 'string' ? words : words.key);
	return told.parts.flatMap(({ title, rows }) => [
		...(title === undefined ? [] : [said(title)]),
		...rows.map(({ label, place, lines }) =>
			[
				...(place ? [String(place)] : []),
				...[label ?? [], ...lines].flat().map((one) => said(one as Words))
			].join(' > ')
		)
	]);
}

it('tells the pairs as they lie at the end, and no left that has none', async () => {
	const [bus, compte] = match.activity.content.lefts;
	expect(rowsOf(await after(match, matchEngine, 'one-laid'))).toEqual([
		match.activity.content.question,
		`${bus!.text} > Un numéro d’aide qui connaît les réseaux`
	]);
	const moved = rowsOf(await after(match, matchEngine, 'moved-while-looking'));
	expect(moved).toContain(`${compte!.text} > Un numéro d’aide qui connaît les réseaux`);
	expect(moved).toContain(`${bus!.text} > Un adulte du collège`);
});

it('numbers the steps as they were put', async () => {
	const last = Object.keys(order.walks).at(-1)!;
	const [, ...rows] = rowsOf(await after(order, orderEngine, last));
	expect(rows.map((row) => row.split(' > ')[0])).toEqual(rows.map((_row, at) => String(at + 1)));
	expect(rows).toHaveLength(order.activity.content.steps.length);
});

it('tells an answer as it stands: one more where several stand, none that was dropped', async () => {
	const several = quiz.activity.content.items.find((item) => item.ask === 'several')!;
	const [one, other] = several.options;
	const item = several.id;
	const both = [
		{ do: 'pick', item, option: one!.id },
		{ do: 'pick', item, option: other!.id }
	];
	const walked = async (acts: readonly object[]) => {
		const told = await after({ activity: quiz.activity, walks: { acts } }, quizEngine, 'acts');
		return told?.is === 'made' ? told.parts[0]!.rows.map(({ lines }) => new Set(lines)) : [];
	};
	expect(await walked(both)).toEqual([new Set([one!.text, other!.text])]);
	expect(await walked([...both, { do: 'drop', item, option: one!.id }])).toEqual([new Set([other!.text])]);
});

it('tells where one said « J’arrête » in a conversation, by the words of that press', async () => {
	const walk = Object.entries(dialogue.walks).find(([, acts]) => acts.some((act) => act.do === 'relay'))!;
	expect(rowsOf(await after(dialogue, dialogueEngine, walk[0])).join('\n')).toContain(
		`dialogue.relay.${dialogue.activity.content.use}`
	);
});

it('tells that one does not know yet, in the words of that answer', async () => {
	const walks = { open: [...clues.walks.chosen!, { do: 'think', hypothesis: NOT_YET }] };
	const told = rowsOf(await after({ activity: clues.activity, walks }, boardEngine, 'open'));
	expect(told).toContain('board.clues.notYet');
	expect(wordsOf('board').fr).toHaveProperty('board.clues.notYet');
});

it('gives a poster with its words, and the charter in its order', async () => {
	expect(await after(poster, posterEngine, 'start')).toBeUndefined();
	const told = await after(poster, posterEngine, Object.keys(poster.walks).at(-1)!);
	if (told?.is !== 'poster') throw new Error('no poster');
	expect(told.slogan).not.toBe('');
	expect((told.drawn as PosterState).images.length).toBeGreaterThan(0);
	const rows = rowsOf(await after(charter, charterEngine, Object.keys(charter.walks).at(-1)!));
	expect(rows[0]).toMatch(/^1 > /);
});

it('leaves a gap open that holds words of one’s own, and tells no own words of a picture', async () => {
	for (const [sample, engine] of [
		[cloze, clozeEngine],
		[scene, sceneEngine]
	] as const) {
		const own = Object.values<readonly object[]>(sample.walks)
			.flat()
			.flatMap((act) => ('text' in act && typeof act.text === 'string' ? [act.text.trim()] : []))
			.filter((text) => text !== '');
		expect(own.length).toBeGreaterThan(0);
		for (const walk of Object.keys(sample.walks)) {
			const told = JSON.stringify((await after(sample, engine, walk)) ?? '');
			for (const text of own) expect(told).not.toContain(text);
		}
	}
});

it('knows of no kind that is not there', async () => {
	expect(await recallOf('journal')).toBeUndefined();
	expect(await recallOf('constructor')).toBeUndefined();
});
