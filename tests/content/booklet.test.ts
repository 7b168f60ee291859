import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookletReader, readBooklet } from '$lib/content/booklet';
import { engines } from '$lib/activities/engines';
import { changed, contentFolder, write } from './content-folder';

const SACK = 'activities/le-sac/activity.yaml';

test('lists every activity that can be played, and names what is wrong with the others', () => {
	const root = contentFolder({ 'activities/casse/activity.yaml': 'kind: quiz\ntitle: Sans rien\n' });
	const booklet = readBooklet(root);
	expect(booklet.ids).toEqual(['le-sac', 'trois-questions']);
	expect(booklet.findings.filter((one) => one.file.includes('casse')).map((one) => one.field)).toContain(
		'items'
	);
	expect(() => booklet.activity('casse', 'fr')).toThrow('there is no activity "casse"');
});

test('gives an activity that its engine can play', () => {
	const activity = readBooklet(contentFolder()).activity('le-sac', 'fr');
	expect(activity).toMatchObject({
		id: 'le-sac',
		kind: 'scenario',
		lang: 'fr',
		title: 'Le sac',
		bands: ['college'],
		minutes: 10,
		renames: { 'vieux-lundi': 'lundi' }
	});
	expect(activity).not.toHaveProperty('contentNote');
	expect(activity.content).not.toHaveProperty('title');
	const { engine, schema } = engines.scenario;
	const content = activity.content as Parameters<typeof engine.start>[0];
	expect(schema.type).toBe('strict_object');
	expect(engine.place(content, engine.start(content, 1))).toBe('lundi');
});

test('brings the people of a story with their names', () => {
	const { people } = readBooklet(contentFolder()).activity('le-sac', 'fr');
	expect(Object.keys(people)).toEqual(['ines', 'sami', 'kaci']);
	expect(people.kaci).toEqual({ id: 'kaci', name: 'Mme Kaci', gender: 'f', role: 'adult', paper: 'lagon' });
});

test('brings whoever the prose of a quiz names, though it has no cast', () => {
	const path = 'activities/trois-questions/activity.yaml';
	const root = contentFolder(changed(path, 'La balle roule.', "'La balle {de:sami} roule.'"));
	expect(Object.keys(readBooklet(root).activity('trois-questions', 'fr').people)).toEqual(['sami']);
});

test('puts the helplines that a séance names into its plan', () => {
	const path = 'parcours/college.yaml';
	const root = contentFolder(changed(path, 'text: On ouvre.', "text: 'On appelle le {ligne}.'"));
	const step = readBooklet(root).parcours('fr')[0]!.seances[0]!.steps[0]!;
	expect(step.text).toBe('On appelle le 3018.');
});

test('lists each activity in each of its languages, as catalogue.json promises', () => {
	expect(readBooklet(contentFolder()).catalogue()).toEqual([
		{
			id: 'le-sac',
			kind: 'scenario',
			lang: 'fr',
			title: 'Le sac',
			bands: ['college'],
			modes: ['solo'],
			minutes: 10,
			competences: ['demander-de-l-aide'],
			locales: ['fr'],
			path: '/fr/cahier/le-sac/'
		},
		expect.objectContaining({ id: 'trois-questions', kind: 'quiz', path: '/fr/cahier/trois-questions/' })
	]);
});

test('is in a language when all of its facts are', () => {
	const root = contentFolder();
	expect(readBooklet(root).languages).toEqual(['fr']);
});

test('does not change when a professional signs a reading, and says so to adults', () => {
	const root = contentFolder();
	const { version } = readBooklet(root).activity('le-sac', 'fr');
	const { minutes, isReviewed } = readBooklet(root).reading('le-sac');
	expect(isReviewed).toBe(false);
	const [[path, text]] = Object.entries(
		changed(SACK, 'cast: [ines', 'reviewed: [{ role: CPE, date: 2026-11-01 }]\ncast: [ines')
	) as [[string, string]];
	write(root, path, text);
	expect(readBooklet(root).findings.filter((one) => one.severity === 'error')).toEqual([]);
	expect(readBooklet(root).activity('le-sac', 'fr').version).toBe(version);
	expect(readBooklet(root).reading('le-sac')).toEqual({ minutes, isReviewed: true });
});

test('is read once, and again when a file has changed, come or gone', () => {
	const read = bookletReader();
	const root = contentFolder();
	const first = read(root);
	expect(read(root)).toBe(first);
	write(root, SACK, changed(SACK, 'title: Le sac', 'title: Le cartable')[SACK]!);
	expect(read(root).activity('le-sac', 'fr').title).toBe('Le cartable');
	rmSync(join(root, 'activities/trois-questions'), { recursive: true });
	expect(read(root).ids).toEqual(['le-sac']);
});

test('says where a file of facts is missing', () => {
	const root = contentFolder();
	rmSync(join(root, 'help.yaml'));
	expect(() => readBooklet(root).help('fr')).toThrow('help.yaml');
	expect(readBooklet(root).findings.map((one) => one.rule)).toEqual(['facts-missing']);
	expect(() => readBooklet(join(root, 'nowhere'))).toThrow();
});

test('names the people of titles on the shelf', { timeout: 60_000 }, () => {
	const titles = ['fr', 'en'].flatMap((lang) =>
		readBooklet()
			.shelf(lang)
			.map(({ title }) => title)
	);
	expect(titles).toContain('La cantine de Sami');
	expect(titles.filter((title) => title.includes('{'))).toEqual([]);
});
