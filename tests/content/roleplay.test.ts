import { describe, expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';
import { checkContent } from '$lib/content/check/check-content';
import { changed, contentFolder, type Files } from './content-folder';
import { sampleFiles } from './sample-content';

const FILE = 'roleplay.yaml';
const { cases, names } = readBooklet().roleplay('fr');
const said = (files: Files) =>
	checkContent(contentFolder(files)).findings.map(({ rule, message }) => `${rule}: ${message}`);
const lines = sampleFiles[FILE]!.split('\n');
const without = (unwanted: (line: string) => boolean): Files => ({
	[FILE]: lines.filter((line) => !unwanted(line)).join('\n')
});

describe('the stories of the table', () => {
	it('are twelve at least that can be played', () => {
		const eleven = without((line) => line.includes('id: sac-11,'));
		expect(said(eleven).join('\n')).toContain('at least 12 stories with two role cards');
	});

	it('hide a sign of danger in three of ten at least', () => {
		const three = changed(FILE, 'sac-3, sort: conflict', 'sac-3, sort: conflict');
		const few = { [FILE]: three[FILE]!.replace(/(id: sac-3,.*?) flag: \{[^}]*\},/, '$1') };
		expect(said(few).join('\n')).toContain(
			'in three stories of ten at least, one card holds a sign of danger'
		);
	});

	it('have no cards where they are stopped at the triage: nobody plays a pupil who is bullied', () => {
		const played = changed(FILE, 'sort: bullying,', 'sort: bullying, flag: { on: a },');
		expect(said(played).join('\n')).toContain('there is no field "flag" here');
	});

	it('speak of A and B alone, and never as somebody of the cast', () => {
		const third = changed(
			FILE,
			'situation: Un sac., why: Chaque jour.',
			"situation: '{c} rit.', why: Chaque jour."
		);
		expect(said(third)).toContain('unknown-person: {c} is nobody of cast.yaml');
		const known = said(changed(FILE, 'Alix,', 'Sami,')).join('\n');
		expect(known).toContain('name-twice: Sami is somebody of cast.yaml');
	});

	it('are read as easily as their youngest readers need', () => {
		const long = `Un ${'très '.repeat(20)}long sac.`;
		const hard = changed(
			FILE,
			'situation: Un sac., why: Chaque jour.',
			`situation: ${long}, why: Chaque jour.`
		);
		expect(said(hard).some((one) => one.startsWith('sentence-length'))).toBe(true);
	});

	it('of the booklet come with cards for every age, and their figures put in', () => {
		for (const band of ['primaire', 'college', 'lycee'] as const) {
			const ofAge = cases.filter((one) => one.bands.includes(band));
			expect(ofAge.filter((one) => one.sort === 'conflict').length, band).toBeGreaterThanOrEqual(3);
			expect(
				ofAge.some((one) => one.sort === 'conflict' && one.flag),
				band
			).toBe(true);
			expect(
				ofAge.some((one) => one.sort === 'bullying'),
				band
			).toBe(true);
		}
		expect(JSON.stringify(cases)).not.toMatch(/\{\d+\}/);
		expect(new Set(names).size).toBe(names.length);
	});
});
