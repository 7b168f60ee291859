import { describe, expect, it } from 'vitest';
import { moodOf, poseOf } from './standing';

const NONE = { trust: 0.5, anger: 0, fear: 0, shame: 0 };

describe('the mood of somebody in a story', () => {
	it('follows their posture where the story says nothing of their feelings', () => {
		const [low, steady, eased] = (['low', 'steady', 'eased'] as const).map((one) => moodOf(one, NONE));
		expect(low!.valence).toBeLessThan(steady!.valence);
		expect(steady!.valence).toBeLessThan(eased!.valence);
		expect(low!.stance).toBeLessThan(0);
	});

	it('gets better with trust, worse with fear, anger and shame', () => {
		const valence = (more: Partial<typeof NONE>) => moodOf('steady', { ...NONE, ...more }).valence;
		expect(valence({ trust: 1 })).toBeGreaterThan(valence({}));
		for (const feeling of ['anger', 'fear', 'shame'] as const)
			expect(valence({ [feeling]: 1 })).toBeLessThan(valence({}));
	});

	it('stands tall in anger and small in fear and shame', () => {
		expect(moodOf('steady', { ...NONE, anger: 1 }).stance).toBeGreaterThan(0.5);
		expect(moodOf('steady', { ...NONE, fear: 1 }).stance).toBeLessThan(-0.5);
		expect(moodOf('steady', { ...NONE, shame: 1 }).more?.gazeY).toBeGreaterThan(0.5);
	});

	it('stays within the scales', () => {
		const { valence, activation, stance } = moodOf('low', { trust: 0, anger: 1, fear: 1, shame: 1 });
		for (const one of [valence, activation, stance]) expect(Math.abs(one)).toBeLessThanOrEqual(1);
	});

	it('never lifts a hand against anybody', () => {
		const poses = [0, 0.3, 0.6, 1].flatMap((anger) => poseOf('steady', { ...NONE, anger }, true));
		expect(new Set(poses)).toEqual(new Set(['rest', 'crossed']));
	});
});
