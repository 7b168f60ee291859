import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { journalEngine as engine, type JournalState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { journalSchema } from './schema';

const { content } = sample.activity;
const refusal = (changed: unknown) => v.safeParse(journalSchema, changed).issues?.[0].message;

describe('the sample', () => {
	it('is valid, with a strip that has everything and one that has only its title', () => {
		expect(refusal(content)).toBeUndefined();
		expect(content.strips.some((one) => one.prompt && one.starters && one.skip)).toBe(true);
		expect(content.strips.some((one) => Object.keys(one).length === 2)).toBe(true);
	});

	it.each(Object.entries(sample.walks))('plays the walk "%s" whole', (_name, acts) => {
		const played = acts.reduce<JournalState | null>(
			(state, act) => state && engine.advance(content, state, act),
			engine.start(content, 7)
		);
		expect(played).not.toBeNull();
		if (acts === Object.values(sample.walks).at(-1))
			expect(engine.assess(content, played!).status).toBe('done');
	});
});

describe('the schema', () => {
	const [first, ...others] = content.strips;
	it('refuses a strip that asks for a confession', () => {
		const asking = { ...first!, prompt: 'As-tu été harcelé cette année ?' };
		expect(refusal({ ...content, strips: [asking, ...others] })).toMatch(/asks for a confession/);
	});

	it('refuses a single starter, which would be an order', () => {
		expect(refusal({ ...content, strips: [{ ...first!, starters: ['Je…'] }, ...others] })).toMatch(
			/several starters, or none/
		);
	});

	it('keeps the id of the end for the end', () => {
		expect(refusal({ ...content, strips: [{ ...first!, id: 'fin' }, ...others] })).toMatch(/"fin"/);
	});
});

it('says everything in both languages, and spaces French as French is spaced', () => {
	expect(Object.keys(en.journal)).toEqual(Object.keys(fr.journal));
	for (const text of Object.values(fr.journal)) expect(text).not.toMatch(/ [:;?!»]|« |'|[\p{L}\d»}][?!;]/u);
});
