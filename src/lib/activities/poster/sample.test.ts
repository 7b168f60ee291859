import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { posterActs } from './acts';
import { posterEngine, type PosterState } from './engine';
import { posterSchema } from './schema';
import { sample } from './sample';

const { activity, walks } = sample;
const { content } = activity;

const messagesOf = (changed: object) =>
	v.safeParse(posterSchema, { ...content, ...changed }).issues?.map((one) => one.message) ?? [];

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(posterSchema, content).issues).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		let state: PosterState | null = posterEngine.start(content, 7);
		for (const act of acts) {
			const saved = posterActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
			state = posterEngine.advance(content, state, saved);
			if (!state) throw new Error(`${JSON.stringify(act)} does not apply`);
		}
	});

	it('does everything that can be done', () => {
		const done = new Set(Object.values(walks).flatMap((acts) => acts.map((act) => act.do)));
		expect(done.size).toBe(15);
	});
});

describe('the schema', () => {
	it.each(['names', 'gesture', 'help'])('wants a check about %s before a poster leaves', (about) => {
		const checks = content.checks.filter((one) => one.about !== about);
		expect(messagesOf({ checks }).join()).toMatch(/the checks ask for/);
	});

	it('wants tips that teach, and starters to choose from', () => {
		expect(messagesOf({ tips: [] })).not.toEqual([]);
		expect(messagesOf({ starters: content.starters.slice(0, 1) })).not.toEqual([]);
	});

	it('wants no id twice', () => {
		expect(messagesOf({ starters: [content.starters[0], content.starters[0]] }).join()).toMatch(/same id/);
	});
});
