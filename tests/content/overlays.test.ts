import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '$lib/content/check/check-content';
import { readBooklet } from '$lib/content/booklet';
import { readFiles } from '$lib/content/files';
import { compileLibrary, type Library } from '$lib/content/library';
import { markTranslated } from '$lib/content/mark-translated';
import { changed, contentFolder, write } from './content-folder';

const QUIZ = 'activities/trois-questions';

/** Every text of the sample in capitals: as good as a translation. */
function translation(library: Library, id: string): Record<string, string> {
	const all = [...library.activities, ...library.parcours, ...Object.values(library.facts)];
	const { texts } = all.find((one) => one.id === id)!;
	return Object.fromEntries(texts.map((one) => [one.textId, one.text.toUpperCase()]));
}

const rulesIn = (root: string, file: string) =>
	checkContent(root)
		.findings.filter((one) => one.file === join(root, file))
		.map((one) => one.rule);

test('offers an activity in a language once all of it is translated', () => {
	const root = contentFolder();
	const english = translation(compileLibrary(readFiles(root)), 'trois-questions');
	write(root, `${QUIZ}/en.json`, JSON.stringify(english));
	expect(readBooklet(root).locales('trois-questions')).toEqual(['fr', 'en']);
	expect(readBooklet(root).activity('trois-questions', 'en')).toMatchObject({
		lang: 'en',
		title: 'TROIS QUESTIONS',
		whatIKeep: { remember: 'ON PEUT EN PARLER.' },
		content: {
			items: [
				{ id: 'la-balle', options: [{ id: 'dispute', verdict: 'fits', explanation: 'DEUX AVIS.' }, {}] },
				{},
				{}
			]
		}
	});
});

test('does not offer a language of which one text is missing', () => {
	const root = contentFolder();
	const { title, ...english } = translation(compileLibrary(readFiles(root)), 'trois-questions');
	expect(title).toBe('TROIS QUESTIONS');
	write(root, `${QUIZ}/en.json`, JSON.stringify(english));
	expect(readBooklet(root).locales('trois-questions')).toEqual(['fr']);
	expect(() => readBooklet(root).activity('trois-questions', 'en')).toThrow(
		'has not been translated into "en"'
	);
});

test('has the same version in every language', () => {
	const root = contentFolder();
	write(
		root,
		`${QUIZ}/en.json`,
		JSON.stringify(translation(compileLibrary(readFiles(root)), 'trois-questions'))
	);
	const { version } = readBooklet(root).activity('trois-questions', 'fr');
	expect(readBooklet(root).activity('trois-questions', 'en').version).toBe(version);
	write(
		root,
		`${QUIZ}/activity.yaml`,
		changed(`${QUIZ}/activity.yaml`, 'La balle roule.', 'La balle vole.')[`${QUIZ}/activity.yaml`]!
	);
	expect(readBooklet(root).activity('trois-questions', 'fr').version).not.toBe(version);
});

test('takes a translation for done once its author has said so, until the French changes', () => {
	const root = contentFolder();
	const overlay = translation(compileLibrary(readFiles(root)), 'trois-questions');
	write(root, `${QUIZ}/en.json`, JSON.stringify(overlay, null, 2));
	expect(rulesIn(root, `${QUIZ}/en.json`)).toEqual(['overlay-unmarked']);

	const marked = markTranslated(compileLibrary(readFiles(root)), 'trois-questions', 'en');
	expect(marked).toEqual({ path: join(root, QUIZ, 'en.sources.json'), texts: Object.keys(overlay).length });
	expect(JSON.parse(readFileSync(marked.path, 'utf8'))).toHaveProperty(
		'title',
		expect.stringMatching(/^[0-9a-f]{12}$/)
	);
	expect(rulesIn(root, `${QUIZ}/en.json`)).toEqual([]);

	write(
		root,
		`${QUIZ}/activity.yaml`,
		changed(`${QUIZ}/activity.yaml`, 'La balle roule.', 'La balle vole.')[`${QUIZ}/activity.yaml`]!
	);
	expect(rulesIn(root, `${QUIZ}/en.json`)).toEqual(['overlay-stale']);
});

test('marks facts and parcours alike', () => {
	const root = contentFolder();
	for (const [name, overlay] of [
		['help', 'help.en.json'],
		['college', 'parcours/college.en.json']
	] as const) {
		write(root, overlay, JSON.stringify(translation(compileLibrary(readFiles(root)), name)));
		markTranslated(compileLibrary(readFiles(root)), name, 'en');
		expect(rulesIn(root, overlay)).toEqual([]);
	}
	expect(readBooklet(root).help('en').adult.title).toBe('ICI');
	expect(readBooklet(root).parcours('en')[0]!.seances[0]!.steps[0]!.title).toBe('OUVRIR');
	expect(() => readBooklet(root).law('en')).toThrow('has not been translated into "en"');
});

test('refuses to mark what is not there', () => {
	const library = compileLibrary(readFiles(contentFolder()));
	expect(() => markTranslated(library, 'rien', 'en')).toThrow('is called "rien"');
	expect(() => markTranslated(library, 'help', 'en')).toThrow('help.en.json');
});

test('says under which name a renamed text is translated now', () => {
	const path = 'activities/le-sac/activity.yaml';
	const root = contentFolder(changed(path, 'vieux-lundi: lundi', 'nodes.dimanche.text: nodes.lundi.text'));
	write(root, 'activities/le-sac/en.json', '{ "nodes.dimanche.text": "The bag." }');
	const found = checkContent(root).findings.find((one) => one.rule === 'overlay-unknown');
	expect(found?.message).toBe('this text is now called nodes.lundi.text');
});

test('takes « Version simple » for as much as there is of it, and for no language', () => {
	const root = contentFolder();
	const simple = { title: 'Trois questions faciles', nope: 'Rien.' };
	write(root, `${QUIZ}/fr.simple.json`, JSON.stringify(simple));
	expect(rulesIn(root, `${QUIZ}/fr.simple.json`)).toEqual(['overlay-unknown', 'overlay-unmarked']);
	write(root, `${QUIZ}/fr.simple.json`, JSON.stringify({ title: simple.title }));
	markTranslated(compileLibrary(readFiles(root)), 'trois-questions', 'fr.simple');
	expect(rulesIn(root, `${QUIZ}/fr.simple.json`)).toEqual([]);
	const booklet = readBooklet(root);
	expect(booklet.locales('trois-questions')).toEqual(['fr']);
	expect(booklet.simple('trois-questions', 'fr')).toEqual({ title: 'Trois questions faciles' });
	expect(booklet.activity('trois-questions', 'fr').title).toBe('Trois questions');
});

test('holds the English « Version simple » against the English, not the French', () => {
	const root = contentFolder();
	const english = translation(compileLibrary(readFiles(root)), 'trois-questions');
	write(root, `${QUIZ}/en.json`, JSON.stringify(english));
	write(root, `${QUIZ}/en.simple.json`, JSON.stringify({ title: 'Easy' }));
	for (const lang of ['en', 'en.simple'])
		markTranslated(compileLibrary(readFiles(root)), 'trois-questions', lang);
	expect(rulesIn(root, `${QUIZ}/en.simple.json`)).toEqual([]);
	expect(readBooklet(root).simple('trois-questions', 'en')).toEqual({ title: 'Easy' });
	write(root, `${QUIZ}/en.json`, JSON.stringify({ ...english, title: 'OTHERWISE' }));
	expect(rulesIn(root, `${QUIZ}/en.simple.json`)).toEqual(['overlay-stale']);
});

test('holds an easy French version to the habits of French and to shorter sentences', () => {
	const root = contentFolder();
	const french = Object.fromEntries(
		Object.keys(translation(compileLibrary(readFiles(root)), 'trois-questions')).map((id) => [
			id,
			'Un mot et un autre mot, puis encore un mot ou deux de plus ?'
		])
	);
	write(root, `${QUIZ}/fr.simple.json`, JSON.stringify(french, null, 2));
	expect(rulesIn(root, `${QUIZ}/fr.simple.json`)).toEqual(
		expect.arrayContaining(['typography-space', 'sentence-length'])
	);
});
