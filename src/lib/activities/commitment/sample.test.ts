import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { commitmentEngine as engine, type CommitmentState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { commitmentSchema, HOWS } from './schema';

const { content } = sample.activity;
const refusal = (changed: unknown) => v.safeParse(commitmentSchema, changed).issues?.[0].message;

describe('the sample', () => {
	it('is valid, with echoes of its own and without', () => {
		expect(refusal(content)).toBeUndefined();
		expect(new Set(content.commitments.map((one) => one.echoes !== undefined)).size).toBe(2);
	});

	it.each(Object.entries(sample.walks))('plays the walk "%s" whole', (_name, acts) => {
		const played = acts.reduce<CommitmentState | null>(
			(state, act) => state && engine.advance(content, state, act),
			engine.start(content, 7)
		);
		expect(played).not.toBeNull();
		if (acts === Object.values(sample.walks).at(-1))
			expect(engine.assess(content, played!).status).toBe('done');
	});
});

describe('the schema', () => {
	const [first, ...others] = content.commitments;
	it('sends nobody to face somebody alone, in the smaller steps neither', () => {
		const facing = { ...first!, smaller: [{ id: 'seul', text: 'Je vais l’affronter.' }] };
		expect(refusal({ ...content, commitments: [facing, ...others] })).toMatch(/face somebody alone/);
	});

	it('asks for a smaller step of every commitment, and for an echo of every answer', () => {
		expect(refusal({ ...content, commitments: [{ ...first!, smaller: [] }, ...others] })).toBeDefined();
		for (const how of HOWS) {
			const { [how]: _gone, ...echoes } = content.echoes;
			expect(refusal({ ...content, echoes })).toBeDefined();
		}
	});
});

it('says everything in both languages, and spaces French as French is spaced', () => {
	expect(Object.keys(en.commitment)).toEqual(Object.keys(fr.commitment));
	expect(Object.keys(fr.commitment.hows)).toEqual([...HOWS]);
	const said = Object.values(fr.commitment).flatMap((one) =>
		typeof one === 'string' ? one : Object.values(one)
	);
	for (const text of said) expect(text).not.toMatch(/ [:;?!»]|« |'|[\p{L}\d»}][?!;]/u);
	for (const text of said) expect(text).not.toMatch(/échec|raté|bravo|score/i);
});
