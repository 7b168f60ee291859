import { describe, expect, it } from 'vitest';
import { LOOK_WORDS } from '$lib/domain/look';
import { BUILDS } from './builds';
import { HAIRS } from './colors';
import { boxOf, draw, type Crop, type Drawing } from './draw';
import { FEELINGS } from './feelings';
import { CUTS } from './hair/cuts';
import { lookFrom, type Look } from './look';
import { POSES, type PoseName } from './poses';

const plain: Look = lookFrom('somebody', false);
const builds = Object.keys(BUILDS) as Look['build'][];
const cuts = [...(Object.keys(CUTS) as Look['cut'][]), 'headscarf'] as const;

/** Each cut, on the builds in turn, wearing all that can be worn. */
const people: readonly Look[] = cuts.map((cut, i): Look => ({
	...plain,
	cut,
	build: builds[i % builds.length]!,
	skin: (i * 3) % 10,
	head: LOOK_WORDS.head[i % LOOK_WORDS.head.length]!,
	top: LOOK_WORDS.top[i % LOOK_WORDS.top.length]!,
	motif: LOOK_WORDS.motif[i % LOOK_WORDS.motif.length]!,
	nose: LOOK_WORDS.nose[i % LOOK_WORDS.nose.length]!,
	glasses: i % 2 ? 'round' : 'square',
	beard: i % 3 === 0,
	bag: i % 2 ? 'back' : 'across',
	wheelchair: i % 4 === 0,
	hearingAid: true,
	cane: true,
	scarf: true,
	lanyard: true,
	earrings: true,
	freckles: true,
	lashes: true
}));
const crops: readonly Crop[] = ['bust', 'half', 'full'];

const allOf = ({ back, body, head, over }: Drawing) => [...back, ...body, ...head, ...over];

describe('a drawing', () => {
	it('is made of numbers, whoever feels and does whatever in whatever frame', () => {
		people.forEach((look, i) =>
			Object.values(FEELINGS).forEach((mood, j) =>
				(Object.keys(POSES) as PoseName[]).forEach((pose, k) => {
					if ((i + j + k) % 2) return;
					const crop = crops[(i + j + k) % crops.length]!;
					const text = JSON.stringify(draw({ look, paper: 'teal', mood, pose, crop, turn: 0.4 }));
					// JSON writes what is not a number as null.
					if (/NaN|undefined|null|\de-/.test(text)) throw new Error(JSON.stringify({ look, pose, crop }));
				})
			)
		);
	}, 30_000);

	it('is the same each time', () => {
		const sitting = { look: people[7]!, paper: 'plum', mood: FEELINGS.unease, pose: 'phone' } as const;
		expect(draw(sitting)).toEqual(draw(sitting));
		expect(lookFrom('sami', false)).toEqual(lookFrom('sami', false));
	});

	it('is light: sixty things to paint at most for a bust of the plainest to the most laden', () => {
		const usual = builds.map((build) =>
			draw({ look: { ...plain, build, bag: 'back', glasses: 'round' }, paper: 'teal', mood: FEELINGS.joy })
		);
		for (const drawing of usual) expect(allOf(drawing).length).toBeLessThanOrEqual(60);
	});

	it('keeps the outlines of a face from one feeling to the next, so that it can move', () => {
		const commands = (drawing: Drawing) =>
			drawing.head.map((one) => `${one.look}:${one.d.replace(/[^A-Za-z]/g, '')}`);
		for (const look of people.filter((_, i) => i % 2 === 0)) {
			const calm = commands(draw({ look, paper: 'teal', mood: FEELINGS.calm }));
			for (const mood of Object.values(FEELINGS))
				expect(commands(draw({ look, paper: 'teal', mood }))).toEqual(calm);
		}
	}, 30_000);

	it('shows a child lower than a grown-up in the same frame', () => {
		const top = (build: Look['build']) => boxOf('bust', { ...plain, build })[1];
		expect(top('child')).toBeLessThan(top('teen'));
		expect(top('teen')).toBeLessThan(top('adult'));
	});

	it('ties the thread on the chest, inside the frame', () => {
		for (const build of builds) {
			const { heart } = draw({ look: { ...plain, build }, paper: 'teal', mood: FEELINGS.calm });
			const [left, top, width, height] = boxOf('bust', { ...plain, build });
			expect(heart[0]).toBeGreaterThan(left);
			expect(heart[0]).toBeLessThan(left + width);
			expect(heart[1]).toBeGreaterThan(0);
			expect(heart[1]).toBeLessThan(top + height - 30);
		}
	});
});

describe('the words of a look', () => {
	it('are those that can be drawn', () => {
		expect([...LOOK_WORDS.build].sort()).toEqual([...builds].sort());
		expect([...LOOK_WORDS.cut].sort()).toEqual([...cuts].sort());
		expect([...LOOK_WORDS.hair].sort()).toEqual(Object.keys(HAIRS).sort());
	});

	it('offer at least six heads, ten skins, fourteen cuts and eight poses', () => {
		expect(LOOK_WORDS.head.length).toBeGreaterThanOrEqual(6);
		expect(cuts.length).toBeGreaterThanOrEqual(14);
		expect(Object.keys(POSES).length).toBeGreaterThanOrEqual(8);
	});
});
