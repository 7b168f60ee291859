import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { charterActs } from './acts';
import { charterEngine, type CharterState } from './engine';
import { charterSchema } from './schema';
import { sample } from './sample';

const { activity, walks } = sample;
const { content } = activity;

const messagesOf = (changed: object) =>
	v.safeParse(charterSchema, { ...content, ...changed }).issues?.map((one) => one.message) ?? [];

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(charterSchema, content).issues).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		let state: CharterState | null = charterEngine.start(content, 7);
		for (const act of acts) {
			const saved = charterActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
			state = charterEngine.advance(content, state, saved);
			if (!state) throw new Error(`${JSON.stringify(act)} does not apply`);
		}
	});

	it('ends with its last walk, and does everything that can be done', () => {
		const last = Object.values(walks).at(-1)!;
		const state = last.reduce(
			(before, act) => charterEngine.advance(content, before, act)!,
			charterEngine.start(content, 7)
		);
		expect(charterEngine.assess(content, state).status).toBe('done');
		expect(new Set(Object.values(walks).flatMap((acts) => acts.map((act) => act.do))).size).toBe(11);
	});
});

describe('the schema', () => {
	it('wants a theme that says how help is asked for', () => {
		const themes = content.themes.map(({ help: _help, ...theme }) => theme);
		expect(messagesOf({ themes }).join()).toMatch(/how help is asked for/);
	});

	it('wants no proposal twice, in whatever theme', () => {
		const [first, second, ...others] = content.themes;
		const themes = [first, { ...second!, proposals: first!.proposals }, ...others];
		expect(messagesOf({ themes }).join()).toMatch(/two proposals have the same id/);
	});

	it.each([4, 9, 6.5])('lets a class keep five to eight sentences, not %d', (most) => {
		expect(messagesOf({ most })).not.toEqual([]);
	});
});
