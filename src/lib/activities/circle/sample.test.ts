import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { circleEngine as engine, type CircleState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { circleSchema } from './schema';
import { cut, firstLine, ray } from './star';

const { content } = sample.activity;
const refusal = (changed: unknown) => v.safeParse(circleSchema, changed).issues?.[0].message;

describe('the sample', () => {
	it('is valid, with a friend, a hint and a branch of one', () => {
		expect(refusal(content)).toBeUndefined();
		expect(content.branches.some((one) => one.hint && one.roles.some((role) => role.peer))).toBe(true);
	});

	it.each(Object.entries(sample.walks))('plays the walk "%s" whole', (_name, acts) => {
		const played = acts.reduce<CircleState | null>(
			(state, act) => state && engine.advance(content, state, act),
			engine.start(content, 7)
		);
		expect(played).not.toBeNull();
		if (acts === Object.values(sample.walks).at(-1))
			expect(engine.assess(content, played!).status).toBe('done');
	});
});

describe('the schema', () => {
	it('asks for adults in two branches: the second adult always has a place', () => {
		const peers = content.branches.map((branch, index) =>
			index === 0 ? branch : { ...branch, roles: branch.roles.map((role) => ({ ...role, peer: true })) }
		);
		expect(refusal({ ...content, branches: peers })).toMatch(/there is a second/);
	});

	it('keeps the ids of the plan and of the end', () => {
		const [first, ...others] = content.branches;
		expect(refusal({ ...content, branches: [{ ...first!, id: 'plan' }, ...others] })).toMatch(/"plan"/);
	});
});

describe('the picture', () => {
	it('cuts names into lines that fit, a long word too', () => {
		expect(cut('un numéro d’aide')).toEqual(['un numéro', 'd’aide']);
		for (const line of cut('x'.repeat(28))) expect(line.length).toBeLessThan(12);
	});

	it.each([3, 4, 5, 6])('keeps every name of %i branches within the picture', (of) => {
		for (let index = 0; index < of; index++) {
			const { tip } = ray(index, of);
			expect(Math.abs(tip.x)).toBeLessThan(135);
			expect(firstLine(tip.y, 2) - 22).toBeGreaterThan(-200);
			expect(firstLine(tip.y, 2) + 26).toBeLessThan(200);
		}
	});
});

it('says everything in both languages, and spaces French as French is spaced', () => {
	expect(Object.keys(en.circle)).toEqual(Object.keys(fr.circle));
	for (const text of Object.values(fr.circle)) expect(text).not.toMatch(/ [:;?!»]|« |'|[\p{L}\d»}][?!;]/u);
});
