import { describe, expect, it } from 'vitest';
import { engines } from '$lib/activities/engines';
import { wordsIn } from '$lib/activities/parts/stage/pages';
import { MOST_WORDS, type Slide, type Text } from '$lib/activities/parts/stage/slides';
import { hasStage, loadStage } from '$lib/activities/stages';
import { framed } from '$lib/classroom/framed';
import { stagedOf, type StageAct, type StageState } from '$lib/classroom/staged';
import { readBooklet } from '$lib/content/booklet';
import type { Engine } from '$lib/domain/engine';
import { nameAll } from '$lib/domain/names';
import { randomFrom } from '$lib/domain/random';

/** A class that turns every slide and takes an option by chance never needs more. */
const MOST_STEPS = 400;

const booklet = readBooklet();
const projected = booklet.ids
	.map((id) => booklet.activity(id, 'fr'))
	.filter(({ kind, modes }) => modes.includes('projection') && hasStage(kind))
	.map((activity) => [activity.id, nameAll(activity, activity.people)] as const);

const written = (texts: readonly (Text | undefined)[]) =>
	texts.filter((one): one is string => typeof one === 'string');

function expectReadable({ id, title, over, lines, talk = [], options = [], foot }: Slide) {
	const told = [...written(lines), ...talk.map(({ text }) => text)];
	const one = told.length === 1 && !/[.!?…]\s+[«\p{Lu}]/u.test(told[0]!);
	const words = told.reduce((sum, text) => sum + wordsIn(text), 0);
	if (!one)
		expect(words, `${id}: ${told.join(' ')}`).toBeLessThanOrEqual(MOST_WORDS * (talk.length > 0 ? 1.5 : 1));
	if (foot !== undefined)
		expect(wordsIn(written([over, title, ...lines, foot]).join(' ')), id).toBeLessThanOrEqual(MOST_WORDS);
	for (const text of written([...lines, title, over, ...options.map((option) => option.text)]))
		expect(text, id).not.toMatch(/\{[a-z-]+\}|undefined/);
}

/** One walk of a class: every slide, then an option or what goes on. */
function walk(
	activity: (typeof projected)[number][1],
	seed: number,
	stage: Awaited<ReturnType<typeof loadStage>>
) {
	const { engine, acts } = engines[activity.kind];
	const rules = { engine: engine as unknown as Engine<unknown, unknown, unknown>, acts };
	const staged = stagedOf({ ...rules, stage, ...framed(activity) });
	const chance = randomFrom(seed);
	let state: StageState = staged.engine.start(activity.content, seed);
	const does = (act: StageAct) => {
		const next = staged.engine.advance(
			activity.content,
			state,
			staged.acts.read(act, (id) => id)!
		);
		expect(next, JSON.stringify(act)).not.toBeNull();
		state = next!;
	};
	for (let steps = 0; steps < MOST_STEPS; steps++) {
		const slides = staged.slides(activity.content, state);
		expect(slides.length).toBeGreaterThan(0);
		expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
		slides.forEach(expectReadable);
		expect(slides.at(-1)!.optional, 'an option that may be left has a slide after it').toBeFalsy();
		const slide = slides[state.slide]!;
		const ticked = slide.options?.filter(({ taken }) => taken).length ?? 0;
		const left = slide.options?.filter(({ taken }) => !taken) ?? [];
		const passes = slide.optional && (left.length === 0 || chance() < 0.5);
		if (slide.options && !passes && (slide.on === undefined || ticked < 2)) {
			does({ do: 'take', act: left[Math.floor(chance() * left.length)]!.act });
		} else if (state.slide < slides.length - 1) does({ do: 'show', slide: state.slide + 1 });
		else if (slide.on !== undefined) does({ do: 'on', act: slide.on });
		else return staged.engine.assess(activity.content, state);
	}
	throw new Error(`no end after ${MOST_STEPS} steps`);
}

describe('on the stage, from the first slide to the last', () => {
	it.each(projected)('%s', async (_id, activity) => {
		const stage = await loadStage(activity.kind);
		for (const seed of [1, 2, 3]) expect(walk(activity, seed, stage).status).toBe('done');
	});

	it('stands most of what is projected', () => {
		expect(projected.length).toBeGreaterThan(20);
	});
});
