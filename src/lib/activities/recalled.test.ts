import { expect, it } from 'vitest';
import type { Acts, Engine } from '$lib/domain/engine';
import { circleEngine } from './circle/engine';
import { sample as circle } from './circle/sample';
import { commitmentEngine } from './commitment/engine';
import { sample as commitment } from './commitment/sample';
import { recallOf } from './recalled';
import { selfcheckEngine } from './selfcheck/engine';
import { sample as selfcheck } from './selfcheck/sample';

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
	return (await recallOf(activity.kind))?.(activity.content, state);
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

it('knows of no other kind', async () => {
	expect(await recallOf('quiz')).toBeUndefined();
	expect(await recallOf('constructor')).toBeUndefined();
});
