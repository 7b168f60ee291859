import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';

const cast = readBooklet().cast('fr');
const pupils = cast.filter((one) => one.role === 'pupil');
const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');

describe('the cast', () => {
	it('has twelve pupils from eight to seventeen, as many girls as boys', () => {
		expect(pupils).toHaveLength(12);
		expect(pupils.filter((one) => one.gender === 'f')).toHaveLength(6);
		const ages = pupils.map((one) => one.age!);
		expect(Math.min(...ages)).toBe(8);
		expect(Math.max(...ages)).toBe(17);
		expect(ages.filter((age) => age <= 10)).toHaveLength(3);
		expect(ages.filter((age) => age >= 15)).toHaveLength(2);
	});

	it('is drawn whole, at the age that is told', () => {
		for (const { id, role, age, look } of cast) {
			expect(look, id).toBeDefined();
			const builds =
				role === 'adult' ? ['adult', 'elder'] : [age! <= 10 ? 'child' : age! <= 14 ? 'teen' : 'youth'];
			expect(builds, id).toContain(look!.build);
		}
	});

	it('wears papers that exist', () => {
		for (const { id, paper, look } of cast)
			for (const name of [paper, look?.second, look?.below, look?.accent])
				if (name !== undefined && name !== 'beam') {
					expect(tokens, `${id}: ${name}`).toContain(`--p-${name}:`);
					expect(tokens, `${id}: ${name}`).toContain(`--p-${name}-2:`);
				}
	});

	it('looks like a class of today: many skins, glasses, a hearing aid, a wheelchair, a cane, a headscarf', () => {
		const looks = cast.flatMap((one) => one.look ?? []);
		expect(new Set(looks.map((one) => one.skin)).size).toBeGreaterThanOrEqual(7);
		for (const worn of ['glasses', 'hearingAid', 'wheelchair', 'cane'] as const)
			expect(
				looks.some((one) => one[worn]),
				worn
			).toBe(true);
		expect(looks.filter((one) => one.cut === 'headscarf')).toHaveLength(1);
	});
});
