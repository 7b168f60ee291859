import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from './draw';
import { FEELINGS } from './feelings';
import { lookFrom } from './look';
import { steady } from './steady';

const sitting = { look: lookFrom('sami', false), paper: 'teal' } as const;
const calm = draw({ ...sitting, mood: FEELINGS.calm });
const afraid = draw({ ...sitting, mood: FEELINGS.fear });

const allOf = ({ back, body, head, over }: Drawing) => [...back, ...body, ...head, ...over];

describe('a drawing that follows another', () => {
	it('shows what it would have shown alone', () => {
		expect(steady(calm, afraid)).toEqual(afraid);
		expect(steady(undefined, afraid)).toBe(afraid);
	});

	it('is made of the same pieces where nothing moved', () => {
		const again = steady(calm, draw({ ...sitting, mood: FEELINGS.calm }));
		expect([again.back, again.body, again.head, again.over]).toEqual([
			calm.back,
			calm.body,
			calm.head,
			calm.over
		]);
		expect(again.head).toBe(calm.head);
	});

	it('keeps most of somebody when the face alone changes', () => {
		const before = new Set(allOf(calm));
		const kept = allOf(steady(calm, afraid)).filter((piece) => before.has(piece));
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.length).toBeLessThan(allOf(afraid).length);
	});

	it('follows somebody who has more pieces, or fewer', () => {
		const dressed = draw({ ...sitting, look: { ...sitting.look, scarf: true }, mood: FEELINGS.calm });
		expect(steady(calm, dressed)).toEqual(dressed);
		expect(steady(dressed, calm)).toEqual(calm);
	});
});
