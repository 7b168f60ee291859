import { describe, expect, it } from 'vitest';
import { FEELINGS, feelingOf, lookingAt, type Feeling } from './feelings';
import { rigOf, type Mood, type Rig } from './rig';

const STEPS = Array.from({ length: 41 }, (_, i) => -1 + i / 20);
const mood = (valence: number, activation: number, stance: number): Mood => ({ valence, activation, stance });
const corners = [-1, -0.5, 0, 0.5, 1];

/** Each line through the three scales, as the rigs met on it. */
function* lines(along: 'valence' | 'activation' | 'stance'): Generator<readonly Rig[]> {
	for (const a of corners)
		for (const b of corners)
			yield STEPS.map((x) =>
				rigOf(along === 'valence' ? mood(x, a, b) : along === 'activation' ? mood(a, x, b) : mood(a, b, x))
			);
}

const rises = (values: readonly number[]) =>
	values.every((one, i) => i === 0 || one >= values[i - 1]! - 1e-9);

describe('a face', () => {
	it.each(['valence', 'activation', 'stance'] as const)('moves by small steps with %s', (along) => {
		let widest = 0;
		for (const line of lines(along))
			line.slice(1).forEach((rig, i) => {
				for (const key of Object.keys(rig) as (keyof Rig)[])
					widest = Math.max(widest, Math.abs(rig[key] - line[i]![key]));
			});
		// The widest range is some twenty units: no step may jump over a tenth of it.
		expect(widest).toBeLessThan(2);
		expect(widest).toBeGreaterThan(0);
	});

	it('smiles more, never less, as things get better', () => {
		for (const line of lines('valence')) expect(rises(line.map((one) => one.smile))).toBe(true);
	});

	it('opens its eyes more, never less, as it wakes', () => {
		for (const line of lines('activation')) expect(rises(line.map((one) => one.eyes))).toBe(true);
	});

	it('lowers the inner brow from fear to anger', () => {
		for (const valence of [-1, -0.6])
			expect(rises(STEPS.map((stance) => rigOf(mood(valence, 0.6, stance)).browInner))).toBe(true);
	});

	it('never shouts in anger: lips are pressed', () => {
		const { press, gape } = rigOf(FEELINGS.anger);
		expect(press).toBeGreaterThan(0.7);
		expect(gape).toBeLessThan(2);
	});

	it('shows eight feelings that differ from one another', () => {
		const seen = Object.values(FEELINGS).map((one) => rigOf(one));
		seen.forEach((one, i) =>
			seen.slice(i + 1).forEach((other) => {
				const far = (['browInner', 'browLift', 'smile', 'gape', 'gazeY'] as const).reduce(
					(sum, key) => sum + Math.abs(one[key] - other[key]),
					10 * Math.abs(one.eyes - other.eyes)
				);
				expect(far).toBeGreaterThan(5);
			})
		);
	});
});

describe('the name of a feeling', () => {
	it.each(Object.keys(FEELINGS) as Feeling[])('%s is found again from its mood', (feeling) => {
		expect(feelingOf(FEELINGS[feeling])).toBe(feeling);
	});
});

describe('eyes', () => {
	it('go to somebody, unless shame turns them away', () => {
		expect(rigOf(lookingAt(FEELINGS.calm, 0.7)).gazeX).toBe(0.7);
		expect(rigOf(lookingAt(FEELINGS.shame, 0.7)).gazeX).toBeLessThan(0);
	});
});
