import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { engines } from '$lib/activities/engines';
import { checkContent } from '$lib/content/check/check-content';
import type { Finding } from '$lib/content/finding';
import { RULES, type Rule } from '$lib/content/rules';
import { broken } from './broken-content';
import { changed, contentFolder, type Files } from './content-folder';
import { confide, CONFIDE, help, mediation, MEDIATION } from './sample-dialogue';
import { leading, LEADING } from './sample-leading';
import { thread, THREAD } from './sample-thread';
import { trail, TRAIL } from './sample-trail';

/** The sample is only in French, which is said of each of its files. */
const notOf = (rule: Rule) => (one: Finding) => one.rule !== rule;

/** The facts of the sample were checked in the month before: they grow old, and the tests do not. */
const TODAY = '2026-11-26';

const check = (files: Files = {}) => checkContent(contentFolder(files), TODAY).findings;
const findingsOf = (files: Files): readonly Finding[] => check(files).filter(notOf('untranslated'));

test('finds nothing in a booklet that is right', () => {
	expect(findingsOf({})).toEqual([]);
});

test('finds nothing in a conversation that is right', () => {
	expect(findingsOf({ [THREAD]: thread })).toEqual([]);
});

test('finds nothing in a game that is right', () => {
	expect(findingsOf({ [TRAIL]: trail })).toEqual([]);
});

test('finds nothing in dialogues that are right', () => {
	expect(findingsOf({ ...help, [MEDIATION]: mediation, [CONFIDE]: confide })).toEqual([]);
});

test('finds nothing in stories to lead that are right', () => {
	expect(findingsOf({ [LEADING]: leading })).toEqual([]);
});

test('has a broken booklet for every rule', () => {
	const without = (Object.keys(RULES) as Rule[]).filter((rule) => !broken.some((one) => one.rule === rule));
	// Spoken of below, where nothing needs breaking, the story is too long to write down, or no kind is private.
	expect(without).toEqual(['facts-missing', 'private-in-projection', 'untranslated', 'too-many-states']);
});

test('tells authors in docs/authoring.md what to do about every rule', () => {
	const told = [...readFileSync('docs/authoring.md', 'utf8').matchAll(/`([a-z-]+)(…?)`/g)];
	const untold = (Object.keys(RULES) as Rule[]).filter(
		(rule) => !told.some(([, name, more]) => (more ? rule.startsWith(name!) : rule === name))
	);
	expect(untold).toEqual([]);
});

for (const { rule, why, files, field, line, says, fine } of broken)
	test(`${rule}: ${why}`, () => {
		if (fine) expect(check(fine).filter((one) => one.rule === rule)).toEqual([]);
		const found = check(files).filter((one) => one.rule === rule);
		expect(found.map((one) => one.field)).toContain(field);
		const first = found.find((one) => one.field === field)!;
		expect(first.severity).toBe(RULES[rule]);
		expect(first.message).toMatch(/^\S.+$/);
		if (says !== undefined) expect(first.message).toContain(says);
		if (line !== undefined)
			expect(readFileSync(first.file, 'utf8').split('\n')[first.line - 1]).toContain(line);
	});

test('untranslated: a file that has no English yet is named once, and is no error', () => {
	const found = check().filter((one) => one.rule === 'untranslated');
	expect(found.map((one) => one.file.split('/').at(-1))).toContain('help.en.json');
	expect(found.every((one) => one.severity === 'warning')).toBe(true);
});

test('facts-missing: a folder without its law is checked all the same', () => {
	const root = contentFolder();
	rmSync(join(root, 'law.yaml'));
	const found = checkContent(root, TODAY).findings.filter((one) => one.rule !== 'untranslated');
	expect(found).toEqual([
		expect.objectContaining({ rule: 'facts-missing', severity: 'warning', file: join(root, 'law.yaml') })
	]);
});

test('does not call an activity missing because it is broken', () => {
	const root = contentFolder(changed('activities/le-sac/activity.yaml', 'once: true', 'onec: true'));
	expect(checkContent(root).findings.map((one) => one.rule)).not.toContain('unknown-activity');
});

test('private-in-projection: what is about oneself is never projected', () => {
	const rules = engines.quiz as { private: boolean };
	rules.private = true;
	onTestFinished(() => {
		rules.private = false;
	});
	const rulesOf = (files: Files) => findingsOf(files).filter((one) => one.rule === 'private-in-projection');
	expect(rulesOf({})).toEqual([]);
	const projected = changed(
		'activities/trois-questions/activity.yaml',
		'modes: [solo]',
		'modes: [solo, projection]'
	);
	expect(rulesOf(projected)).toEqual([expect.objectContaining({ severity: 'error', field: 'modes.1' })]);
});
